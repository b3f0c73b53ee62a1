import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing
import WarpMap

@testable import GalaxyAnalysis

@Suite("Trade")
struct TradeTests {
  static func station(_ node: Int, class number: Int) -> ChartedStation {
    let kind = TradingClass(number)
    let offers = TradeGood.allCases.map { good in
      ChartedStation.Offer(
        good: good, buys: kind?.buys.contains(good) ?? false,
        sells: kind?.sells.contains(good) ?? false)
    }
    return ChartedStation(
      sector: SectorReference(region: 0, node: node), name: "S\(node)", stationClass: kind,
      offers: offers.filter { $0.buys || $0.sells })
  }

  @Test func pricesFollowFromBandSpreadAndClass() {
    // Ore 15 is in its band; equipment 35 is brought up to 50, gourmet food 80 down to 70.
    let buyer = Self.station(0, class: 1)
    #expect(buyer.pays(for: .ore) == 16 && buyer.charges(for: .ore) == nil)
    #expect(buyer.charges(for: .equipment) == 45 && buyer.pays(for: .equipment) == nil)
    #expect(Self.station(0, class: 10).pays(for: .gourmetFood) == 77)
    // Class 8 pays a fifth more, class 9 charges a quarter more, class 11 does both.
    #expect(Self.station(0, class: 8).pays(for: .equipment) == 66)
    #expect(Self.station(0, class: 9).charges(for: .equipment) == 56)
    let dock = Self.station(0, class: 11)
    #expect(dock.pays(for: .luxuryGoods) == 106 && dock.charges(for: .luxuryGoods) == 143)
    // Stored prices come before the base, and get the premium as well.
    var stored = Self.station(0, class: 8)
    stored.offers[0].buyPrice = 40
    #expect(stored.pays(for: .ore) == 48)
    stored.offers[0].buyPrice = .max
    #expect(stored.pays(for: .ore) == .max)
  }

  @Test func masks() {
    let one = Self.station(0, class: 1)
    #expect(TradeMask(of: one).description == "BSS------")
    for (text, isFitting) in [
      ("B", true), ("bss", true), ("*S", true), ("BSS------", true), ("S", false),
      ("BSS**B", false),
      ("-", false), ("****-", true),
    ] {
      #expect(TradeMask(text)?.matches(one) == isFitting, "\(text)")
    }
    for text in ["", "X", "BSSS------", "B S"] { #expect(TradeMask(text) == nil, "\(text)") }
  }

  @Test(arguments: 0..<60) func agreesWithTryingAllPairs(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.mapLike(nodeCount: 2 + random.below(14), using: &random)
    var galaxy = Galaxy(list)
    if seed % 2 == 0 {
      galaxy.regions[0].warps.turnCost = list.edges.map { _ in Int32(1 + random.below(3)) }
    }
    let chart = StarChart(region: 0, of: galaxy)
    let stations = (0..<list.nodeCount).filter { _ in random.below(3) > 0 }.map {
      Self.station($0, class: random.below(12))
    }
    var wish = TradeFinder.Wish()
    wish.hops = 1 + random.below(4)
    wish.needsBothWays = seed % 5 == 0
    if seed % 3 == 0 { wish.masks = (TradeMask("*S"), seed % 2 == 0 ? nil : TradeMask("B")) }
    if seed % 7 == 0 { wish.good = .equipment }
    let routes = TradeFinder(chart, contents: ChartContents(stations: stations)).routes(wish)

    var expected: [(value: Double, near: Int, far: Int)] = []
    let best = Self.leastTurns(chart, limit: wish.hops)
    for (index, near) in stations.enumerated() {
      for far in stations[(index + 1)...] {
        let (a, b) = (near.sector.node, far.sector.node)
        guard let out = best[a][b], let back = best[b][a] else { continue }
        func gain(_ seller: ChartedStation, _ buyer: ChartedStation) -> [TradeGood: Int] {
          var gains: [TradeGood: Int] = [:]
          for good in TradeGood.allCases {
            if let cost = seller.charges(for: good), let pay = buyer.pays(for: good), pay > cost {
              gains[good] = pay - cost
            }
          }
          return gains
        }
        let (there, home) = (gain(near, far), gain(far, near))
        let profit = (there.values.max() ?? 0) + (home.values.max() ?? 0)
        guard profit > 0 else { continue }
        if wish.needsBothWays && (there.isEmpty || home.isEmpty) { continue }
        if let good = wish.good {
          func carries(_ gains: [TradeGood: Int]) -> Bool {
            TradeGood.allCases.first { gains[$0] == gains.values.max() && gains[$0] != nil } == good
          }
          if !carries(there) && !carries(home) { continue }
        }
        let (first, second) = wish.masks
        func fits(_ one: ChartedStation, _ other: ChartedStation) -> Bool {
          (first?.matches(one) ?? true) && (second?.matches(other) ?? true)
        }
        guard fits(near, far) || fits(far, near) else { continue }
        expected.append((Double(profit) / Double(out + back), a, b))
      }
    }
    expected.sort { ($1.value, $0.near, $0.far) < ($0.value, $1.near, $1.far) }
    #expect(
      routes.map { [$0.near.sector.node, $0.far.sector.node] }
        == expected.map { [$0.near, $0.far] })
    #expect(routes.map(\.profitPerTurn) == expected.map(\.value))
  }

  /// Least turns over walks of at most so many warps, by relaxing all edges that often.
  private static func leastTurns(_ chart: StarChart, limit: Int) -> [[Int?]] {
    chart.graph.nodes.map { source in
      var best = [Int?](repeating: nil, count: chart.graph.nodeCount)
      best[source.position] = 0
      for _ in 0..<limit {
        let before = best
        for node in chart.graph.nodes {
          guard let reached = before[node.position] else { continue }
          for edge in chart.graph.edgePositions(of: node) {
            let target = Int(chart.graph.targets[edge])
            best[target] = min(
              best[target] ?? .max, reached + Int(chart.warps.turnCosts?[edge] ?? 1))
          }
        }
      }
      return best
    }
  }
}

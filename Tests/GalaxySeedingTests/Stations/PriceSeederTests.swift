import Determinism
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("PriceSeeder: prices depend on competitors, on the distance to sellers, and on the region")
struct PriceSeederTests {
  private func station(sells: [WireGood] = [], buys: [WireGood] = []) -> Station {
    var station = Station(
      id: .none, name: "", sectorID: 0, sectorUUID: .none, regionID: .none, stationClass: .class1,
      type: .trading, createdAt: .defaultEpoch, defenses: StationCatalog.classes[1].defenses)
    for good in sells { station.stock[good].sells = true }
    for good in buys { station.stock[good].buys = true }
    return station
  }

  private func priced(
    _ stations: [Station], at nodes: [Int], in region: Region, seed: UInt64 = 7,
    _ gradient: PriceGradient = .hops
  ) -> [Station] {
    var stations = stations
    var seeder = PriceSeeder(
      survey: RegionSurvey(region, index: 0), gradient: gradient,
      random: RandomSource(seed: Seed(value: seed) ?? 0))
    seeder.setPrices(&stations, at: nodes)
    return stations
  }

  /// What a station charges and pays, by the factors of its role.
  private func charges(_ line: StockLine) -> (charge: Int, pay: Int) {
    let (pay, charge) = line.buys && line.sells ? (85, 115) : line.buys ? (110, 150) : (50, 90)
    return (line.currentPrice * charge / 100, line.currentPrice * pay / 100)
  }

  private struct Draw {
    let region: Region
    let hops: [[Int]]
    let nodes: [Int]
    let stations: [Station]
  }

  private func draw(_ seed: UInt64) -> Draw {
    let count = 40
    let links = Sketch.randomLinks(count, extra: 10, seed: seed)
    var random = RandomDraws(seed)
    let nodes = (0..<count).filter { _ in random.below(3) > 0 }
    let stations = nodes.map { _ in
      station(
        sells: WireGood.allCases.filter { _ in random.below(3) == 0 },
        buys: WireGood.allCases.filter { _ in random.below(3) == 0 })
    }
    let region = Sketch.region(count, links)
    return Draw(
      region: region, hops: (0..<count).map { Sketch.hops(count, links, from: $0) }, nodes: nodes,
      stations: priced(stations, at: nodes, in: region, seed: seed))
  }

  @Test func everyChargeIsInThePriceBand() {
    for seed in 1...40 as ClosedRange<UInt64> {
      for station in draw(seed).stations {
        for good in WireGood.allCases {
          let line = station.stock[good]
          #expect(good.priceBand.contains(line.currentPrice), "seed \(seed) \(good)")
          guard line.isTraded else { continue }
          let (charge, pay) = charges(line)
          #expect(good.priceBand.contains(charge), "seed \(seed) \(good)")
          if line.buys { #expect(good.priceBand.contains(pay), "seed \(seed) \(good)") }
        }
      }
    }
  }

  @Test func sellersWithMoreCompetitorsAreNotDearerAndFarBuyersDoNotPayLess() {
    for seed in 1...40 as ClosedRange<UInt64> {
      let draw = draw(seed)
      // The capital is the cheapest seller of one good, wherever it is.
      for good in WireGood.allCases {
        let lines = draw.stations.map { $0.stock[good] }
        let sellers = lines.indices.filter { lines[$0].sells }
        let plain = sellers.filter { !lines[$0].buys && draw.nodes[$0] != 0 }
        guard lines.contains(where: \.buys) else { continue }
        func competitors(_ place: Int) -> Int {
          sellers.count { $0 != place && draw.hops[draw.nodes[place]][draw.nodes[$0]] <= 3 }
        }
        let offers = plain.map { (competitors($0), lines[$0].currentPrice) }
        for (more, dear) in offers {
          for (fewer, cheap) in offers where more > fewer && dear > cheap {
            Issue.record("seed \(seed): \(good) \(more) competitors \(dear), \(fewer) \(cheap)")
          }
        }
        let demands = lines.indices.filter { lines[$0].buys && !lines[$0].sells }.map { place in
          let hops = sellers.map { draw.hops[draw.nodes[place]][draw.nodes[$0]] }.min() ?? 10
          return (min(10, hops), lines[place].currentPrice)
        }
        for (far, low) in demands {
          for (near, high) in demands where far > near && low < high {
            Issue.record("seed \(seed): \(good) at \(far) hops \(low), at \(near) \(high)")
          }
        }
      }
    }
  }

  /// The cheapest seller and the dearest buyer always make a paying pair.
  @Test func everyGoodHasAPayingPair() {
    for seed in 1...60 as ClosedRange<UInt64> {
      for station in [4, 10, 25] {
        let nodes = Array(0..<station)
        let stations = nodes.map { place in
          self.station(
            sells: place % 2 == 0 ? ClassRoll.goods : [],
            buys: place % 2 == 1 ? ClassRoll.goods : [])
        }
        let priced = priced(stations, at: nodes, in: Sketch.region(30), seed: seed)
        for good in ClassRoll.goods {
          let lines = priced.map { $0.stock[good] }
          let cheapest = lines.filter(\.sells).map { charges($0).charge }.min() ?? .max
          let dearest = lines.filter(\.buys).map { charges($0).pay }.max() ?? 0
          #expect(cheapest < dearest, "seed \(seed): \(good)")
        }
      }
    }
  }

  @Test func withoutGradientPricesAreTheReferenceUnlessAChargeWouldLeaveTheBand() {
    let region = Sketch.region(9)
    func price(_ good: WireGood, _ station: Station) -> Int {
      priced([station], at: [4], in: region, .flat)[0].stock[good].currentPrice
    }
    #expect(price(.luxuryGoods, station(buys: [.luxuryGoods])) == 100)
    #expect(price(.luxuryGoods, station(sells: [.luxuryGoods])) == 100)
    // Ore: 15 in 15…45; a seller charges 90 percent of it. 17 · 0.9 = 15.3.
    #expect(price(.ore, station(sells: [.ore])) == 17)
    // Exotic technology: 250 in 150…300; a buyer would charge 150 percent. 200 · 1.5 = 300.
    #expect(price(.exoticTechnology, station(buys: [.exoticTechnology])) == 200)
    #expect(price(.equipment, station()) == 50)
  }

  /// In Terran Space, what pays best differs from seed to seed, and so does how much it pays.
  @Test func theBestGoodDiffersBetweenRegions() {
    var counts: [WireGood: Int] = [:]
    var margins: [Int] = []
    for seed in 1...100 as ClosedRange<UInt64> {
      var stream = RandomSource(seed: Seed(value: seed) ?? 0).stream(.prices)
      let climate = MarketClimate(&stream)
      let best = climate.margins.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
      guard let best else { continue }
      counts[best.key, default: 0] += 1
      margins.append(best.value)
    }
    #expect(counts.count == 6 && counts.values.allSatisfy { $0 >= 5 }, "\(counts)")
    #expect((margins.max() ?? 0) >= 3 * (margins.min() ?? 0), "\(margins)")
  }
}

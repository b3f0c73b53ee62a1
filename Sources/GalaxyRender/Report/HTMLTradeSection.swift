import FileIO
import GalaxyAnalysis
import GalaxyModel

/// The part of a page about stations and planets: what there is, and what pays.
struct HTMLTradeSection {
  private let chart: StarChart
  private let stations: [ChartedStation]
  private let planets: [ChartedPlanet]
  private let contents: ChartContents

  /// How far apart stations that trade may be, in warps, and how many routes are shown.
  private static let (hops, shown) = (4, 12)
  /// Most stations whose trade is looked into.
  private static let tradingStations = 4_000

  init(_ chart: StarChart, contents: ChartContents) {
    self.chart = chart
    let regions = Set(chart.regions)
    stations = (contents.stations ?? []).filter { regions.contains($0.sector.region) }
    planets = (contents.planets ?? []).filter { regions.contains($0.sector.region) }
    self.contents = ChartContents(stations: stations, planets: planets)
  }

  /// Appends the tables; nothing if the map carries neither stations nor planets.
  func append(to out: inout ByteWriter, in section: HTMLSection) {
    guard !stations.isEmpty || !planets.isEmpty else { return }
    out.append("<div class=\"pair\"><div>")
    appendStations(to: &out, in: section)
    out.append("</div><div>")
    appendPlanets(to: &out, in: section)
    out.append("</div></div>\n")
    appendRoutes(to: &out, in: section)
  }

  private func appendStations(to out: inout ByteWriter, in section: HTMLSection) {
    guard !stations.isEmpty else { return }
    section.table(
      "Stations, \(grouped(stations.count))",
      [("class", true), ("number", true), ("buys", false), ("sells", false)], to: &out
    ) { out in
      for number in 0...11 {
        let count = stations.count { $0.stationClass?.number == number }
        guard count > 0, let kind = TradingClass(number) else { continue }
        out.append("<tr>")
        section.cell("\(number)", "n", to: &out)
        section.cell(grouped(count), "n", to: &out)
        section.cell(Self.words(kind.buys), "name", to: &out)
        section.cell(Self.words(kind.sells), "name", to: &out)
        out.append("</tr>")
      }
    }
  }

  private func appendPlanets(to out: inout ByteWriter, in section: HTMLSection) {
    guard !planets.isEmpty else { return }
    var counts: [String: (all: Int, owned: Int)] = [:]
    for planet in planets {
      counts[planet.type, default: (0, 0)].all += 1
      if planet.isOwned { counts[planet.type, default: (0, 0)].owned += 1 }
    }
    section.table(
      "Planets, \(grouped(planets.count))",
      [("type", false), ("number", true), ("owned", true)], to: &out
    ) { out in
      for (type, count) in counts.sorted(by: { ($1.value.all, $0.key) < ($0.value.all, $1.key) })
        .prefix(40)
      {
        out.append("<tr>")
        section.nameCell(type, to: &out)
        section.cell(grouped(count.all), "n", to: &out)
        section.cell(grouped(count.owned), "n", to: &out)
        out.append("</tr>")
      }
    }
  }

  private func appendRoutes(to out: inout ByteWriter, in section: HTMLSection) {
    guard stations.count <= Self.tradingStations else { return }
    var wish = TradeFinder.Wish()
    wish.hops = Self.hops
    let routes = TradeFinder(chart, contents: contents).routes(wish)
    guard !routes.isEmpty else { return }
    section.table(
      "Best trade within \(Self.hops) warps, credits a turn and a unit of cargo space",
      [
        ("credits", true), ("turns", true), ("from", false), ("to", false), ("out", false),
        ("back", false),
      ], to: &out
    ) { out in
      for route in routes.prefix(Self.shown).map(\.oriented) {
        out.append("<tr>")
        section.cell(section.decimals(route.profitPerTurn, 2), "n", to: &out)
        section.cell("\(route.turns)", "n", to: &out)
        for station in [route.near, route.far] {
          out.append("<td class=\"name\">")
          out.append(escaped: chart.node(of: station.sector).map { chart.label(of: $0) } ?? "?")
          out.append(" <span class=\"muted\">")
          out.append(name: station.name)
          out.append("</span></td>")
        }
        for haul in [route.out, route.back] {
          section.cell(
            haul.map { "\(Self.words([$0.good])) \($0.cost) → \($0.revenue)" } ?? "", "name",
            to: &out)
        }
        out.append("</tr>")
      }
    }
  }

  private static func words(_ goods: [TradeGood]) -> String {
    goods.map { $0.rawValue.split(separator: "_").joined(separator: " ") }.joined(separator: ", ")
  }
}

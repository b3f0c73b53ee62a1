public import GalaxyModel

/// A report about trade routes.
public struct TradeReport: Sendable {
  /// The best routes.
  public let routes: [TradeRoute]
  /// The total number of profitable routes.
  public let found: Int
  private let chart: StarChart

  /// Creates a report.
  public init(_ routes: [TradeRoute], shown: Int, on chart: StarChart) {
    self.routes = Array(routes.prefix(max(0, shown)))
    found = routes.count
    self.chart = chart
  }

  /// `{schema, version, found, routes: [{stations: [{sector, name, class, mask}, …], out: {good,
  /// cost, revenue}, back, turnsOut, turnsBack, profit, profitPerTurn}]}`; a direction without
  /// cargo has no `out` or `back`.
  ///
  /// Profits are for one unit of cargo space.
  public var fieldValue: FieldValue {
    .object([
      .init("schema", .text("warpwright.trade")), .init("version", .integer(1)),
      .init("found", .int(found)), .init("routes", .list(routes.map(value))),
    ])
  }

  private func value(_ route: TradeRoute) -> FieldValue {
    var members: [FieldValue.Member] = [
      .init("stations", .list([route.near, route.far].map(value)))
    ]
    for (key, haul) in [("out", route.out), ("back", route.back)] {
      guard let haul else { continue }
      members.append(
        .init(
          key,
          .object([
            .init("good", .text(haul.good.rawValue)), .init("cost", .int(haul.cost)),
            .init("revenue", .int(haul.revenue)),
          ])))
    }
    members += [
      .init("turnsOut", .int(route.turnsOut)), .init("turnsBack", .int(route.turnsBack)),
      .init("profit", .int(route.profit)), .init("profitPerTurn", .number(route.profitPerTurn)),
    ]
    return .object(members)
  }

  private func value(_ station: ChartedStation) -> FieldValue {
    var members: [FieldValue.Member] = [
      .init("sector", .int(number(station))), .init("name", .text(station.name)),
    ]
    if let number = station.stationClass?.number { members.append(.init("class", .int(number))) }
    members.append(.init("mask", .text(TradeMask(of: station).description)))
    return .object(members)
  }

  /// A table for a terminal.
  public var lines: [String] {
    let header = ["credits a turn", "turns", "from", "class", "to", "class", "out", "back"]
    let rows = routes.map(\.oriented).map { route in
      [
        fixed(route.profitPerTurn, decimals: 2), String(route.turns), label(route.near),
        Self.classOf(route.near), label(route.far), Self.classOf(route.far),
        Self.words(route.out), Self.words(route.back),
      ]
    }
    let table = TextTable(rows: [header] + rows, rightAligned: [0, 1, 2, 4]).lines
    return table.map(\.withoutTrailingBlanks)
      + (found > routes.count ? ["… \(found - routes.count) more"] : [])
  }

  private func number(_ station: ChartedStation) -> Int {
    chart.node(of: station.sector).map { chart.number(of: $0) } ?? -1
  }

  private func label(_ station: ChartedStation) -> String {
    chart.node(of: station.sector).map { chart.label(of: $0) } ?? "?"
  }

  private static func classOf(_ station: ChartedStation) -> String {
    station.stationClass.map { "\($0.number)" } ?? "?"
  }

  private static func words(_ haul: TradeRoute.Haul?) -> String {
    haul.map { "\($0.good.rawValue) \($0.cost)→\($0.revenue)" } ?? "empty"
  }
}

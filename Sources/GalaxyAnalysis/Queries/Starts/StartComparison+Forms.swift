public import GalaxyModel

extension StartComparison {
  /// The equality of the starts by figure, as far as known.
  public var fairness: [(figure: String, fairness: Fairness)] {
    var figures: [(String, Fairness)] = [
      ("inReach", Fairness(cards.map { Double($0.inReach) })),
      ("territory", Fairness(cards.map { Double($0.territory) })),
    ]
    for (name, values) in [
      ("stations", cards.map { $0.stations.map(Double.init) }),
      ("planets", cards.map { $0.planets.map(Double.init) }), ("income", cards.map(\.income)),
    ] {
      let known = values.compactMap { $0 }
      if known.count == cards.count { figures.append((name, Fairness(known))) }
    }
    return figures
  }

  /// `{schema, version, region, reach, starts: [{sector, inReach, territory, toCapital,
  /// fromCapital, rival, stations, planets, nearestStation, nearestPlanet, income, choke: {sector,
  /// keeps}}], fairness: {figure: {lowest, highest, ratio}}}`; unknown and missing values are
  /// omitted.
  public var fieldValue: FieldValue {
    let nodes = cards.flatMap { card in [card.node] + [card.choke?.node].compactMap { $0 } }
    let members: [FieldValue.Member] = [
      .init("schema", .text("warpwright.starts")), .init("version", .integer(1)),
      .init("region", .text(chart.name)), .init("reach", .int(reach)),
      .init("starts", .list(cards.map(value))),
      .init(
        "fairness",
        .object(
          fairness.map { figure, fairness in
            .init(
              figure,
              .object([
                .init("lowest", .number(fairness.lowest)),
                .init("highest", .number(fairness.highest)),
                .init("ratio", .number(fairness.ratio)),
              ]))
          })),
    ]
    return .object(members + chart.labels.members(for: nodes.map { chart.number(of: $0) }))
  }

  private func value(_ card: StartCard) -> FieldValue {
    var members: [FieldValue.Member] = [
      .init("sector", .int(chart.number(of: card.node))), .init("inReach", .int(card.inReach)),
      .init("territory", .int(card.territory)),
    ]
    for (key, figure) in [
      ("toCapital", card.toCapital), ("fromCapital", card.fromCapital), ("rival", card.rival),
      ("stations", card.stations), ("planets", card.planets),
      ("nearestStation", card.nearestStation), ("nearestPlanet", card.nearestPlanet),
    ] {
      if let figure { members.append(.init(key, .int(figure))) }
    }
    if let income = card.income { members.append(.init("income", .number(income))) }
    if let choke = card.choke {
      members.append(
        .init(
          "choke",
          .object([
            .init("sector", .int(chart.number(of: choke.node))), .init("keeps", .int(choke.keeps)),
          ])))
    }
    return .object(members)
  }

  /// A table for a terminal: one row for each start, and a last row with their equality.
  public var lines: [String] {
    let knowsStations = cards.contains { $0.stations != nil }
    let knowsPlanets = cards.contains { $0.planets != nil }
    var header = ["start", "in reach", "territory", "capital", "back", "rival"]
    if knowsStations { header += ["stations", "nearest", "credits a turn"] }
    if knowsPlanets { header += ["planets", "nearest"] }
    header.append("choked by")
    func turns(_ value: Int?) -> String { value.map(String.init) ?? "-" }
    var rows = cards.map { card in
      var row = [
        chart.label(of: card.node), String(card.inReach), String(card.territory),
        turns(card.toCapital), turns(card.fromCapital), turns(card.rival),
      ]
      if knowsStations {
        row += [
          turns(card.stations), turns(card.nearestStation), fixed(card.income ?? 0, decimals: 2),
        ]
      }
      if knowsPlanets { row += [turns(card.planets), turns(card.nearestPlanet)] }
      row.append(
        card.choke.map {
          "\(chart.label(of: $0.node)), \(counted($0.keeps, "sector")) left"
        } ?? "none")
      return row
    }
    if cards.count > 1 { rows.append(fairnessRow(header)) }
    let columns = Set(0..<header.count - 1)
    return ["within \(counted(reach, "turn")) of each start"]
      + TextTable(rows: [header] + rows, rightAligned: columns).lines.map(\.withoutTrailingBlanks)
  }

  private func fairnessRow(_ header: [String]) -> [String] {
    let ratios = fairness
    func cell(_ figure: String) -> String {
      ratios.first { $0.figure == figure }.map { percent($0.fairness.ratio) } ?? ""
    }
    return header.map { column in
      switch column {
      case "start": "least ÷ most"
      case "in reach": cell("inReach")
      case "territory", "stations", "planets": cell(column)
      case "credits a turn": cell("income")
      default: ""
      }
    }
  }
}

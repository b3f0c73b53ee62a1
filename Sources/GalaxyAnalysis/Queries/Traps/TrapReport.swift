public import GalaxyModel

/// A report about traps.
public struct TrapReport: Sendable {
  /// The traps, the worst first.
  public let traps: [Trap]
  private let chart: StarChart

  /// Creates a report.
  public init(_ traps: [Trap], on chart: StarChart) {
    self.traps = traps
    self.chart = chart
  }

  /// `{schema, version, region, traps: [{entry, landing, latent, corridor, corridorLength, end,
  /// exit, turnsBack}]}`; `exit` only if the corridor opens, `turnsBack` only if there is a way
  /// back.
  ///
  /// If the search was stopped, `turnsBackAtLeast` is given instead; for an incomplete corridor,
  /// `corridor` has the first sectors.
  public var fieldValue: FieldValue {
    let nodes = traps.flatMap { trap in
      [trap.entry, trap.landing] + trap.corridor + [trap.exit].compactMap { $0 }
    }
    let members: [FieldValue.Member] = [
      .init("schema", .text("warpwright.traps")), .init("version", .integer(1)),
      .init("region", .text(chart.name)),
      .init(
        "traps",
        .list(
          traps.map { trap in
            var members: [FieldValue.Member] = [
              .init("entry", .int(chart.number(of: trap.entry))),
              .init("landing", .int(chart.number(of: trap.landing))),
              .init("latent", .boolean(trap.isLatent)),
              .init("corridor", .integers(trap.corridor.map { chart.number(of: $0) })),
              .init("corridorLength", .int(trap.corridorLength)),
              .init("end", .text(trap.end.rawValue)),
            ]
            if let exit = trap.exit { members.append(.init("exit", .int(chart.number(of: exit)))) }
            switch trap.wayBack {
            case .never: break
            case .turns(let turns): members.append(.init("turnsBack", .int(turns)))
            case .atLeast(let turns): members.append(.init("turnsBackAtLeast", .int(turns)))
            }
            return .object(members)
          })),
    ]
    return .object(members + chart.labels.members(for: nodes.map { chart.number(of: $0) }))
  }

  /// A table for a terminal.
  public var lines: [String] {
    let rows = traps.map { trap in
      [
        "\(chart.label(of: trap.entry)) → \(chart.label(of: trap.landing))",
        String(trap.corridorLength), turns(trap.wayBack), words(trap),
      ]
    }
    return TextTable(
      rows: [["one-way warp", "no choice for", "turns back", "what happens"]] + rows,
      rightAligned: [1, 2]
    ).lines.map(\.withoutTrailingBlanks)
  }

  /// What the report omits, in one sentence, or nil if it is complete.
  public var abridgement: String? {
    let count = traps.count(where: \.isAbridged)
    guard count > 0 else { return nil }
    return "the map is large: of \(count) traps the corridor or the way back is given in part; "
      + "lengths are exact, and -n lists the worst traps in full"
  }

  private func turns(_ wayBack: Trap.WayBack) -> String {
    switch wayBack {
    case .never: "never"
    case .turns(let turns): String(turns)
    case .atLeast(let turns): "\(turns) or more"
    }
  }

  private func words(_ trap: Trap) -> String {
    var corridor = trap.corridor.prefix(8).map { chart.label(of: $0) }
    if trap.corridorLength > corridor.count { corridor.append("…") }
    let way = corridor.joined(separator: " > ")
    let words =
      switch trap.end {
      case .opens:
        way.isEmpty
          ? "opens at once, into a pocket"
          : "\(way), opens at \(trap.exit.map { chart.label(of: $0) } ?? "?")"
      case .deadEnd: "\(way), a dead end"
      case .sink: "\(way), and nothing leads out"
      case .loop: "\(way), in a circle"
      }
    return trap.isLatent ? words + " (latent)" : words
  }
}

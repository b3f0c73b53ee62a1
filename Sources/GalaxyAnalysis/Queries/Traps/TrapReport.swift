public import GalaxyModel

/// Traps as a report.
public struct TrapReport: Sendable {
  public let traps: [Trap]
  private let chart: StarChart

  public init(_ traps: [Trap], on chart: StarChart) {
    self.traps = traps
    self.chart = chart
  }

  /// `{schema, version, region, traps: [{entry, landing, latent, corridor, end, exit, turnsBack}]}`;
  /// `exit` only where the corridor opens, `turnsBack` only where there is a way back.
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
              .init("end", .text(trap.end.rawValue)),
            ]
            if let exit = trap.exit { members.append(.init("exit", .int(chart.number(of: exit)))) }
            if let turns = trap.turnsBack { members.append(.init("turnsBack", .int(turns))) }
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
        String(trap.corridor.count), trap.turnsBack.map(String.init) ?? "never", words(trap),
      ]
    }
    return TextTable(
      rows: [["one-way warp", "no choice for", "turns back", "what happens"]] + rows,
      rightAligned: [1, 2]
    ).lines.map(\.withoutTrailingBlanks)
  }

  private func words(_ trap: Trap) -> String {
    var corridor = trap.corridor.prefix(8).map { chart.label(of: $0) }
    if trap.corridor.count > 8 { corridor.append("…") }
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

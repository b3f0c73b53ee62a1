public import GalaxyModel
import GraphKit

extension ChokePoints {
  /// Returns the JSON document `{schema, version, region, from, to, chokePoints: [sector],
  /// gates: [sector], courses: [[sector]]}`.
  ///
  /// - Parameters:
  ///   - from: The name of the first group.
  ///   - to: The name of the second group.
  /// - Returns: The document.
  public func fieldValue(from: String, to: String) -> FieldValue {
    .object(
      Self.members(from: from, to: to, on: chart, nodes, gates, courses)
        + chart.labels.members(
          for: (nodes + gates + courses.flatMap { $0 }).map { chart.number(of: $0) }))
  }

  fileprivate static func members(
    from: String, to: String, on chart: StarChart, _ nodes: [NodeIndex] = [],
    _ gates: [NodeIndex] = [], _ courses: [[NodeIndex]] = []
  ) -> [FieldValue.Member] {
    func numbers(_ nodes: [NodeIndex]) -> FieldValue {
      .integers(nodes.map { chart.number(of: $0) })
    }
    return [
      .init("schema", .text("warpwright.chokes")), .init("version", .integer(1)),
      .init("region", .text(chart.name)), .init("from", .text(from)), .init("to", .text(to)),
      .init("chokePoints", numbers(nodes)), .init("gates", numbers(gates)),
      .init("courses", .list(courses.map(numbers))),
    ]
  }

  /// The answer for a terminal.
  public func lines(from: String, to: String) -> [String] {
    let many = counted(nodes.count, "sector")
    let verb = nodes.count == 1 ? "separates" : "separate"
    var lines = ["\(many) \(verb) \(from) and \(to)"]
    let rows = nodes.map { node in
      [
        chart.label(of: node), chart.zone(of: node)?.type.rawValue ?? "",
        chart.cluster(of: node)?.name ?? "",
        counted(chart.graph.outDegree(of: node), "way") + " out",
      ]
    }
    lines += TextTable(rows: rows, rightAligned: [0]).lines.map { "  " + $0.withoutTrailingBlanks }
    if gates.count > 1 {
      lines.append(
        "every course leads through " + gates.map { chart.label(of: $0) }.joined(separator: " > "))
    }
    return lines
  }
}

extension ChokePoints.Trouble {
  /// Returns the document of an answer without choke points: like others, with empty lists,
  /// `found`, which is false, and `reason`, one of `apart`, `touching`, and `emptyGroup`.
  ///
  /// - Parameters:
  ///   - from: The name of the first group.
  ///   - to: The name of the second group.
  ///   - chart: The chart that was searched.
  /// - Returns: The document.
  public func fieldValue(from: String, to: String, on chart: StarChart) -> FieldValue {
    .object(
      ChokePoints.members(from: from, to: to, on: chart) + [
        .init("found", .boolean(false)), .init("reason", .text("\(self)")),
        .init("message", .text(sentence(from: from, to: to))),
      ])
  }

  /// The answer for a terminal.
  public func sentence(from: String, to: String) -> String {
    switch self {
    case .emptyGroup: "\(from) or \(to) has no sectors"
    case .apart: "no course leads from \(from) to \(to)"
    case .touching: "\(from) and \(to) are adjacent, so no sector outside of them separates them"
    }
  }
}

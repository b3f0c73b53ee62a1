public import GalaxyModel
import GraphKit

extension ChokePoints {
  /// `{schema, version, region, from, to, chokePoints: [sector], gates: [sector], courses: [[sector]]}`.
  ///
  /// - Parameters:
  ///   - from: what the first group is called.
  ///   - to: what the second group is called.
  public func fieldValue(from: String, to: String) -> FieldValue {
    func numbers(_ nodes: [NodeIndex]) -> FieldValue {
      .integers(nodes.map { chart.number(of: $0) })
    }
    return .object([
      .init("schema", .text("warpwright.chokes")), .init("version", .integer(1)),
      .init("region", .text(chart.name)), .init("from", .text(from)), .init("to", .text(to)),
      .init("chokePoints", numbers(nodes)), .init("gates", numbers(gates)),
      .init("courses", .list(courses.map(numbers))),
    ])
  }

  /// The answer for a terminal.
  public func lines(from: String, to: String) -> [String] {
    let many = counted(nodes.count, "sector")
    let verb = nodes.count == 1 ? "stands" : "stand"
    var lines = ["\(many) \(verb) between \(from) and \(to)"]
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

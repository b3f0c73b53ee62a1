import GalaxyAnalysis
import GalaxyCriteria
import GalaxyModel

/// The list of the words of criteria: `find --list`.
enum CriteriaList {
  /// Writes the list.
  static func write(json: Bool) throws {
    let words = RegionVocabulary.list
    guard json else {
      let rows = words.map { [$0.kind, $0.name, $0.unit, $0.level, "\($0.cost)", $0.summary] }
      return try Report.write(
        lines: TextTable(rows: [["kind", "name", "unit", "level", "cost", "meaning"]] + rows).lines)
    }
    try Report.write(
      list: .object([
        .init("schema", .text("warpwright.figures")), .init("version", .integer(1)),
        .init("figures", .list(words.map(\.fieldValue))),
      ]))
  }
}

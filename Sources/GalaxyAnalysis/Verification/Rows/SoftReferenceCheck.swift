import GalaxyModel

/// Finds rows whose column names something that is not there, where no foreign key would.
struct SoftReferenceCheck {
  private let reference: SoftReference
  private let context: RowsContext
  private let column: String
  /// Keys that lead to the value inside a JSON column.
  private let path: [String]
  private let texts: Set<String>

  init(_ reference: SoftReference, _ context: RowsContext) {
    self.reference = reference
    self.context = context
    let parts = reference.column.split(separator: ".").map(String.init)
    column = parts.first ?? reference.column
    path = Array(parts.dropFirst())
    if case .text(let table, let column) = reference.target {
      texts = Set(context[table].views.compactMap { $0.text(column) })
    } else {
      texts = []
    }
  }

  /// Whether a row names something that is not there. NULL names nothing.
  func isBroken(_ row: RowView) -> Bool {
    let value = path.reduce(row[column]) { $0[$1] }
    let values = reference.isList ? value.listValue : [value]
    return values.contains { $0 != .null && !names($0, row) }
  }

  private func names(_ value: FieldValue, _ row: RowView) -> Bool {
    switch reference.target {
    case .sector: return value.intValue.map { context.placeOfNumber[$0] != nil } ?? false
    case .sectorOfRegion:
      let id = row.id("region_id") ?? row.id("id")
      guard let region = id.flatMap({ context.regionOfIdentifier[$0] }), let number = value.intValue
      else { return false }
      return context.galaxy.regions[region].sectors.node(ofNumber: number) != nil
    case .row(let tables):
      guard let id = value.identifierValue else { return false }
      return tables.contains { context.rows($0)[id] != nil }
    case .text: return value.textValue.map(texts.contains) ?? false
    case .other: return true
    }
  }
}

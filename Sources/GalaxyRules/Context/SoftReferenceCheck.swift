import GalaxyModel

/// Finds rows of a table with a reference to a missing row that no foreign key enforces.
struct SoftReferenceCheck {
  private let reference: SoftReference
  private let context: RowsContext
  private let table: StoredTable
  private let column: Int
  /// The column that names the region of a row, or its identifier for rows of `regions`.
  private let region: Int
  private let texts: Set<String>

  /// Creates a check of a table that has the reference.
  init(_ reference: SoftReference, of table: StoredTable, _ context: RowsContext) {
    self.reference = reference
    self.context = context
    self.table = table
    column = table.schema.columnIndex(reference.column) ?? 0
    region = table.schema.columnIndex("region_id") ?? 0
    var texts = Set<String>()
    if case .text(let name, let field) = reference.target {
      let target = context.store[name.schema]
      if let place = target.schema.columnIndex(field) {
        for row in 0..<target.count {
          if let text = target.cell(row, place).textValue { texts.insert(text) }
        }
      }
    }
    self.texts = texts
  }

  /// Returns whether a row references a missing row; NULL references nothing.
  func isBroken(_ row: Int) -> Bool {
    let cell = table.cell(row, column)
    let value = reference.path.map { cell[$0] } ?? cell
    let values = reference.isList ? value.listValue : [value]
    return values.contains { $0 != .null && !isFound($0, row) }
  }

  private func isFound(_ value: FieldValue, _ row: Int) -> Bool {
    switch reference.target {
    case .sector: return value.intValue.map { context.placeOfNumber[$0] != nil } ?? false
    case .sectorOfRegion:
      guard let id = table.cell(row, region).identifierValue,
        let region = context.regionOfIdentifier[id], let number = value.intValue
      else { return false }
      return context.galaxy.regions[region].sectors.node(ofNumber: number) != nil
    case .row(let tables):
      guard let id = value.identifierValue else { return false }
      return tables.contains { context.places(context.store[$0.schema], by: 0)[id] != nil }
    case .text: return value.textValue.map(texts.contains) ?? false
    case .other: return true
    }
  }
}

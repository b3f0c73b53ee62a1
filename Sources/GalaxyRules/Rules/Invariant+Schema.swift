import GalaxyAnalysis
import GalaxyModel

extension Invariant {
  /// What the schema requires of every table.
  static let schema: [Invariant] = [
    .rows("ENT-01", "Every key references an existing row", check: keysReferenceRows),
    .rows("ENT-02", "Every cell holds a value of its column", check: cellsFitColumns),
    .rows("ENT-03", "Unique and check constraints hold", check: constraintsHold),
  ]

  @Sendable
  private static func keysReferenceRows(_ context: RowsContext, _ log: inout ViolationLog) {
    for table in context.store.tables {
      for (place, column) in table.schema.columns.enumerated() {
        guard let key = column.reference, let target = GalaxySchema.table(key.table),
          let field = target.columnIndex(key.column)
        else { continue }
        let what = "\(column.name) references no row of \(key.table)"
        let rows = context.store[target]
        if case .uuid = column.type {
          let known = context.places(rows, by: field)
          log.cells(table, what) { row in
            let cell = table.cell(row, place)
            return cell != .null && cell.identifierValue.flatMap { known[$0] } == nil
          }
        } else {
          // Medals are referenced by text.
          let known = Set((0..<rows.count).compactMap { rows.cell($0, field).textValue })
          log.cells(table, what) { row in
            table.cell(row, place).textValue.map { !known.contains($0) } ?? false
          }
        }
      }
    }
    for table in context.store.tables {
      for reference in table.schema.softReferences {
        let check = SoftReferenceCheck(reference, of: table, context)
        let what = "\(reference.name) references no row of \(reference.target)"
        log.cells(table, what) { check.isBroken($0) }
      }
    }
  }

  @Sendable
  private static func cellsFitColumns(_ context: RowsContext, _ log: inout ViolationLog) {
    for table in context.store.tables {
      for (place, column) in table.schema.columns.enumerated() {
        let labels = column.vocabulary.map(Set.init)
        log.cells(table, "\(column.name) does not hold a value of its type") { row in
          let cell = table.cell(row, place)
          if cell == .null { return !column.isNullable }
          guard cell.fits(column.type) else { return true }
          guard let labels, let text = cell.textValue else { return false }
          return !labels.contains(text)
        }
      }
    }
  }

  @Sendable
  private static func constraintsHold(_ context: RowsContext, _ log: inout ViolationLog) {
    for table in context.store.tables {
      var keys: [(name: String, columns: [String])] = [("primary key", table.schema.primaryKey)]
      for constraint in table.schema.constraints {
        if let columns = constraint.uniqueColumns { keys.append((constraint.name, columns)) }
      }
      for index in table.schema.indexes where index.isUnique {
        keys.append((index.name, index.columns))
      }
      for key in keys {
        let places = key.columns.compactMap { table.schema.columnIndex($0) }
        var seen = Set<RowKey>(minimumCapacity: table.count)
        let what = "repeats \(key.columns.joined(separator: ", ")) (\(key.name))"
        log.cells(table, what) { row in
          RowKey(table, row, places).map { !seen.insert($0).inserted } ?? false
        }
      }
      for constraint in table.schema.constraints {
        guard case .check(let name, let check) = constraint else { continue }
        // A sandbox may have any size; the game's database does not accept it.
        if name == RegionRow.sizeCheck, context.galaxy.preset == "sandbox" { continue }
        log.cells(table, "breaks \(name)") { row in !check.holds { table.cell(row, $0) } }
      }
    }
  }
}

extension FieldValue {
  /// Returns whether a value that is not NULL fits a column of a type.
  func fits(_ type: ColumnType) -> Bool {
    switch type {
    case .uuid: identifierValue != nil
    case .integer: intValue.map { Int32(exactly: $0) != nil } ?? false
    case .bigint: intValue != nil
    case .boolean: if case .boolean = self { true } else { false }
    case .float, .decimal: numberValue?.isFinite ?? false
    case .varchar(let length):
      textValue.map { text in length.map { text.unicodeScalars.count <= $0 } ?? true } ?? false
    case .text: textValue != nil
    case .timestamp: timeValue != nil
    case .jsonb, .json: true
    case .varcharArray: isList { $0.textValue != nil }
    case .uuidArray: isList { $0.identifierValue != nil }
    case .integerArray: isList { $0.intValue != nil }
    case .enumeration(let type): textValue.map(type.labels.contains) ?? false
    }
  }

  private func isList(of isElement: (FieldValue) -> Bool) -> Bool {
    if case .list(let values) = self { values.allSatisfy(isElement) } else { false }
  }
}

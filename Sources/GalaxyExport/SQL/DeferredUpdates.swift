import GalaxyModel

/// Keys of the cycle between tables, set when all rows are there.
final class DeferredUpdates {
  private static let rowsPerStatement = 500

  private let table: TableSchema
  private let columns: [String]
  private let places: [Int]
  private let key: Int
  private var rows: [[FieldValue]] = []

  init(table: TableSchema, columns: [String]) {
    self.table = table
    self.columns = columns
    places = columns.compactMap { table.columnIndex($0) }
    key = table.columns.firstIndex(where: \.isPrimaryKey) ?? 0
  }

  /// Notes a row if it holds one of the keys. O(keys).
  func append(_ row: [FieldValue]) {
    guard places.contains(where: { row[$0] != .null }) else { return }
    rows.append([row[key]] + places.map { row[$0] })
  }

  /// Appends the statements.
  func write(to out: inout ByteWriter) throws {
    var cells = CopyCellEncoder()
    for start in stride(from: 0, to: rows.count, by: Self.rowsPerStatement) {
      let names = columns.map { SQLName.quoted($0) }
      let sets = names.map { "\($0) = v.\($0)" }.joined(separator: ", ")
      out.append(text: "UPDATE \(SQLName.quoted(table.name)) AS t SET \(sets) FROM (VALUES\n")
      for (place, row) in rows[start...].prefix(Self.rowsPerStatement).enumerated() {
        out.append(text: place == 0 ? "  (" : ",\n  (")
        for (column, value) in row.enumerated() {
          if column > 0 { out.append(", ") }
          guard value != .null else {
            out.append("NULL::uuid")
            continue
          }
          var text = ByteWriter(memoryCapacity: 64)
          try cells.append(value, as: .plain, to: &text)
          let quoted = SQLName.literal(String(decoding: text.takeBytes(), as: UTF8.self))
          out.append(text: quoted + "::uuid")
        }
        out.append(UInt8(ascii: ")"))
      }
      out.append(
        text: "\n) AS v (id, \(names.joined(separator: ", "))) WHERE t.id = v.id;\n")
    }
    try out.throwIfFailed()
  }
}

import GRDBSQLite
import GalaxyExport
import GalaxyModel

/// Cells of a database as values of a document.
enum DatabaseCell {
  /// How a column is to be read.
  enum Kind {
    case boolean
    case json
    case other

    init(_ type: ColumnType) {
      switch type {
      case .boolean: self = .boolean
      case .json, .jsonb, .varcharArray, .uuidArray, .integerArray: self = .json
      default: self = .other
      }
    }
  }

  /// The value of a column of the current row; `nil` if it is not of its kind.
  static func value(_ statement: OpaquePointer, _ column: Int32, _ kind: Kind) -> JSONValue? {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER:
      let number = sqlite3_column_int64(statement, column)
      guard case .boolean = kind else { return .integer(number) }
      guard number == 0 || number == 1 else { return Optional.none }
      return .bool(number == 1)
    case SQLITE_FLOAT:
      let number = sqlite3_column_double(statement, column)
      // Not `nil` alone, which is the JSON value null as well.
      guard number.isFinite else { return Optional.none }
      return JSONValue(number)
    case SQLITE_TEXT:
      let count = Int(sqlite3_column_bytes(statement, column))
      guard let start = sqlite3_column_text(statement, column) else { return .string("") }
      let bytes = UnsafeBufferPointer(start: start, count: count)
      guard case .json = kind else {
        return String(validating: bytes, as: UTF8.self).map { .string($0) }
      }
      return try? JSONParser.parse(Array(bytes))
    default: return Optional.none
    }
  }
}

import CSQLite
import FileIO
import GalaxyModel
import JSONText

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

  /// Appends the value of a column of the current row.
  ///
  /// - Returns: The number of values in it; `nil` if it is not of its kind.
  static func append(
    _ statement: OpaquePointer, _ column: Int32, _ kind: Kind, to out: inout ByteWriter
  ) -> Int? {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: out.append("null")
    case SQLITE_INTEGER:
      let number = sqlite3_column_int64(statement, column)
      guard case .boolean = kind else {
        out.append(decimal: number)
        return 1
      }
      guard number == 0 || number == 1 else { return nil }
      out.append(number == 1 ? "true" : "false")
    case SQLITE_FLOAT:
      let number = sqlite3_column_double(statement, column)
      guard number.isFinite else { return nil }
      out.append(shortest: number)
    case SQLITE_TEXT:
      let count = Int(sqlite3_column_bytes(statement, column))
      guard let start = sqlite3_column_text(statement, column) else {
        out.append("\"\"")
        return 1
      }
      let bytes = UnsafeBufferPointer(start: start, count: count)
      if case .json = kind {
        guard let document = try? JSONDocument(Array(bytes)) else { return nil }
        out.append(json: document.root)
        return document.valueCount
      }
      guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
      out.append(jsonString: text)
    default: return nil
    }
    return 1
  }
}

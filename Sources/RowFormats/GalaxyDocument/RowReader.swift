package import FileIO
package import GalaxyModel
package import JSONText

/// Reads the cells of one row of a table in `galaxy.json`.
///
/// What a row must have at all (a column, a text, an identifier) is demanded with an error that
/// names its place; numbers that are not integers come back as `nil`, for the caller to record
/// as a finding.
package struct RowReader {
  let table: String
  let index: Int
  let source: String
  private let bytes: [UInt8]
  private let first: Int?
  /// Where the next column is expected, nil at the end: columns are asked for about in the order of
  /// the file.
  private var cursor: Int?

  package init(
    _ value: JSONView, table: String, index: Int, source: String
  ) throws(InputError) {
    self.table = table
    self.index = index
    self.source = source
    guard value.object != nil else {
      throw InputError(
        .structure, source: source, location: .path(["tables", .key(table), .index(index)]),
        message: "a row must be an object", hint: "one object {column: value} a row")
    }
    bytes = value.bytes
    first = bytes.withUnsafeBufferPointer { JSONStep.first($0, of: value.start) }
    cursor = first
  }

  /// The cell of a column, `nil` if the row has none.
  ///
  /// - Complexity: O(bytes of the cell) if columns are asked for in order.
  mutating func optionalCell(_ column: String) -> JSONView? {
    var column = column
    let found = column.withUTF8 { name in
      bytes.withUnsafeBufferPointer { bytes -> Int? in
        let found =
          JSONMembers.search(bytes, name, from: cursor, to: nil)
          ?? JSONMembers.search(bytes, name, from: first, to: cursor)
        guard let found else { return nil }
        cursor = JSONStep.next(bytes, behind: found)
        return found
      }
    }
    return found.map { JSONView(bytes: bytes, start: $0) }
  }

  /// The cell of a column.
  package mutating func cell(_ column: String) throws(InputError) -> JSONView {
    guard let cell = optionalCell(column) else {
      throw error(column, "the column is missing", hint: "a row carries every column of its table")
    }
    return cell
  }

  package mutating func text(_ column: String) throws(InputError) -> String {
    guard let text = try cell(column).string else { throw error(column, "a text is expected") }
    return text
  }

  mutating func optionalText(_ column: String) throws(InputError) -> String? {
    let value = try cell(column)
    if value.isNull { return nil }
    guard let text = value.string else { throw error(column, "a text or null is expected") }
    return text
  }

  mutating func flag(_ column: String) throws(InputError) -> Bool {
    guard let flag = try cell(column).bool else {
      throw error(column, "true or false is expected")
    }
    return flag
  }

  /// An identifier; `nil` only for null.
  package mutating func reference(_ column: String) throws(InputError) -> Identifier? {
    let value = try cell(column)
    if value.isNull { return nil }
    guard let identifier = value.identifier else {
      throw error(column, "an identifier is expected", hint: "a UUID such as 8-4-4-4-12 digits")
    }
    return identifier
  }

  mutating func identifier(_ column: String) throws(InputError) -> Identifier {
    guard let identifier = try reference(column) else {
      throw error(column, "an identifier is expected", hint: "null is not allowed here")
    }
    return identifier
  }

  /// An integer; `nil` for anything else.
  package mutating func integer(_ column: String) throws(InputError) -> Int? {
    try cell(column).wholeNumber
  }

  /// An integer of 32 bits; `nil` for anything else.
  mutating func integer32(_ column: String) throws(InputError) -> Int32? {
    try integer(column).flatMap { Int32(exactly: $0) }
  }

  /// A number; `nil` for anything else.
  mutating func number(_ column: String) throws(InputError) -> Double? {
    try cell(column).double
  }

  func error(_ column: String, _ message: String, hint: String = "") -> InputError {
    InputError(
      .structure, source: source,
      location: .path(["tables", .key(table), .index(index), .key(column)]),
      message: message, hint: hint)
  }
}

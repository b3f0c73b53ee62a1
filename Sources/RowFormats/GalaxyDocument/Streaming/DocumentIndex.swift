import FileIO
import GalaxyModel
import JSONText

/// Where the tables of a `galaxy.json` begin, found without keeping its rows.
struct DocumentIndex {
  private var places: [String: Int] = [:]
  private let path: String
  private let source: String

  /// Looks for the tables in a file as `DocumentLayout` lays it out.
  ///
  /// - Throws: `InputError` for a file of another layout, or `InputFailure`.
  /// - Complexity: O(bytes) time.
  init(_ path: String, source: String) throws {
    self.path = path
    self.source = source
    let cursor = try LineCursor(path)
    var number = 0
    func next() throws -> [UInt8] {
      number += 1
      guard let line = try cursor.line() else {
        throw InputError(
          .syntax, source: source, location: .line(number, column: nil),
          message: "this file is cut, or not laid out as generate does it", hint: "make it again")
      }
      return line
    }
    func fail() -> InputError {
      InputError(
        .structure, source: source, location: .line(number, column: nil),
        message: "this file is too large to be read whole, and not laid out as generate does it",
        hint: "each row has a line of its own; generate it again"
      )
    }
    while !Self.begins(try next(), "  \"tables\": {") {}
    while true {
      let line = try next()
      if Self.begins(line, "  }") { break }
      guard Self.begins(line, "    \""),
        let end = line.dropFirst(5).firstIndex(of: UInt8(ascii: "\""))
      else { throw fail() }
      let name = String(decoding: line[5..<end], as: UTF8.self)
      places[name] = cursor.place
      guard line.last == UInt8(ascii: "[") else {
        places[name] = -1
        continue
      }
      while true {
        let row = try next()
        if Self.begins(row, "    ]") { break }
        guard Self.begins(row, "      {") else { throw fail() }
      }
    }
    // What is behind the tables matters to nothing, but a file without its end may lack rows, too.
    while try next() != [UInt8(ascii: "}")] {}
    while let line = try cursor.line() {
      number += 1
      guard line.isEmpty else { throw fail() }
    }
  }

  private static func begins(_ line: [UInt8], _ text: StaticString) -> Bool {
    text.withUTF8Buffer { line.starts(with: $0) }
  }

  /// A cursor at the first row of a table.
  func cursor(_ table: String) throws -> TableCursor {
    guard let place = places[table] else {
      throw InputError(
        .structure, source: source, location: .path(["tables"]),
        message: "table \(table) is missing", hint: "every table has a list, an empty one too")
    }
    return try TableCursor(
      table, place < 0 ? nil : LineCursor(path, from: place), source: source)
  }
}

/// The rows of one table of a `galaxy.json`, one after another.
struct TableCursor {
  private let table: String
  private let lines: LineCursor?
  private let source: String
  private var index = -1

  /// The present row; nil behind the last one.
  private(set) var row: RowReader?

  init(_ table: String, _ lines: LineCursor?, source: String) throws {
    self.table = table
    self.lines = lines
    self.source = source
    try advance()
  }

  /// Goes on to the next row.
  mutating func advance() throws {
    row = nil
    index += 1
    guard var line = try lines?.line(), line.starts(with: Array("      {".utf8)) else { return }
    if line.last == UInt8(ascii: ",") { line.removeLast() }
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(line)
    } catch {
      throw InputError(
        .syntax, source: source, location: .path(["tables", .key(table), .index(index)]),
        message: "this row is no JSON")
    }
    row = try RowReader(document.root, table: table, index: index, source: source)
  }
}

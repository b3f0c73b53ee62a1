import FileIO
import JSONText

/// The text of the `galaxy.json` that a database would be, while its rows are gone through.
struct DatabaseText: ~Copyable {
  private let source: String
  private var budget: RowBudget
  private var bytes: [UInt8] = []
  private var valueCount = 0
  /// What is not in `bytes` yet.
  private var out = ByteWriter()

  init(_ db: SQLiteConnection, source: String) throws {
    self.source = source
    budget = try RowBudget(db)
    // Names of columns are in every row. Memory that is not used is not allocated.
    bytes.reserveCapacity(3 * budget.bytes)
  }

  mutating func append(_ text: StaticString) { out.append(text) }

  /// Appends a key with its colon.
  mutating func append(key: String) {
    out.append(jsonString: key)
    out.append(UInt8(ascii: ":"))
  }

  mutating func append(_ document: JSONDocument) {
    out.append(json: document.root)
    valueCount += document.valueCount
  }

  /// Appends the current row as an object.
  ///
  /// - Throws: `DatabaseFailure.unreadable` if it does not hold what it should.
  mutating func append(
    row statement: OpaquePointer, number: Int, of table: String,
    columns: [(name: String, kind: DatabaseCell.Kind)]
  ) throws {
    guard budget.pay(for: statement, columns: columns.count) else {
      throw unreadable("the table \(table) is damaged: it holds more than the file")
    }
    out.append(number == 0 ? "{" : ",{")
    for (place, column) in columns.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      append(key: column.name)
      guard
        let count = DatabaseCell.append(statement, Int32(place), column.kind, to: &out)
      else {
        throw unreadable(
          "\(table).\(column.name) of row \(number) does not hold what it should")
      }
      valueCount += count
    }
    out.append(UInt8(ascii: "}"))
    move()
    guard bytes.count <= budget.textLimit else {
      throw unreadable("the table \(table) holds more than a file of this size can")
    }
  }

  /// The document when all is appended.
  consuming func document() -> JSONDocument {
    move()
    return JSONDocument(checked: bytes, valueCount: valueCount)
  }

  private mutating func move() {
    out.emptyMemory { bytes.append(contentsOf: $0) }
  }

  private func unreadable(_ message: String) -> DatabaseFailure {
    .unreadable(source: source, message: message)
  }
}

/// A table with a header, record by record.
///
/// Our tables mark where they end: one cell of the header that needs no quotes has them, and so
/// has that cell of the last record. To every reader of RFC 4180 it is the same table; here a table
/// with the first and without the second is known to be cut.
struct CSVTable {
  private var scanner: CSVScanner
  private var cells: [CSVScanner.Cell] = []
  private(set) var header = CSVHeader([])
  /// Where the record begins.
  private(set) var start = 0
  /// Whether a line before the header names the separator, as Excel writes it.
  private(set) var isAnnounced = false
  /// The column of which one cell is in quotes at the end, if the header says so.
  private var mark: Int?
  private var isMarked = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let line = bytes.prefix { $0 != 10 && $0 != 13 }
    guard line.count == 5, line.starts(with: "sep=".utf8), let separator = line.last else {
      scanner = CSVScanner(bytes, separator: CSVScanner.separator(of: bytes.prefix { $0 != 10 }))
      return
    }
    isAnnounced = true
    let place = bytes.firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
    scanner = CSVScanner(bytes, separator: separator, position: place)
  }

  /// Reads the first record.
  mutating func readHeader() throws(TextFault) {
    guard try scanner.record(into: &cells) else { return }
    header = CSVHeader(cells.map { scanner.text($0) })
    let quoted = cells.indices.filter { cells[$0].isQuoted }
    if cells.count > 1, quoted.count == 1,
      CSVTable.marks.contains(header.titles[quoted[0]])
    {
      mark = quoted[0]
      isMarked = false
    }
  }

  /// Columns that may carry the mark, none of which needs quotes.
  private static let marks: Set = ["id", "x", "y", "z", "security", "hazard", "nebula", "oneway"]

  /// Steps to the next record that is not empty; `false` at the end.
  mutating func next() throws(TextFault) -> Bool {
    while true {
      start = scanner.position
      guard try scanner.record(into: &cells) else {
        guard isMarked else {
          throw TextFault(
            offset: scanner.bytes.count,
            message: "the table is cut: the quotes that mark its last record are missing")
        }
        return false
      }
      if cells.allSatisfy({ scanner.isEmpty($0) && !$0.isQuoted }) { continue }
      guard cells.count == header.titles.count else {
        throw TextFault(
          offset: start,
          message:
            "\(header.titles.count) cells are expected, as in the header, not \(cells.count)")
      }
      if let mark { isMarked = cells[mark].isQuoted }
      return true
    }
  }

  /// The line that the record begins in.
  ///
  /// - Complexity: O(bytes).
  var line: Int { scanner.bytes[..<start].reduce(1) { $0 + ($1 == 10 ? 1 : 0) } }

  func isEmpty(_ column: Int) -> Bool { scanner.isEmpty(cells[column]) }

  func text(_ column: Int) -> String { scanner.text(cells[column]) }

  func id(_ column: Int) -> String { CSVValue.id(text(column), hasDecimalComma: hasDecimalComma) }

  func coordinate(_ column: Int) -> CSVValue.Coordinate? {
    CSVValue.coordinate(text(column), hasDecimalComma: hasDecimalComma)
  }

  func flag(_ column: Int) throws(TextFault) -> Bool {
    guard let flag = CSVValue.flag(text(column)) else {
      throw TextFault(
        offset: start,
        message: "`\(header.titles[column])` is true or false, not `\(text(column))`")
    }
    return flag
  }

  private var hasDecimalComma: Bool { scanner.separator != 0x2C }
}

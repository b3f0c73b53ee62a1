/// Reads the records of a file of separated values: RFC 4180, with the separator that the header
/// has, and line ends of either kind.
///
/// - Complexity: O(bytes).
struct CSVScanner {
  /// Most cells of a record.
  static let cellLimit = 1 << 16

  /// A cell: its range, without its quotes.
  struct Cell {
    let range: Range<Int>
    let isQuoted: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, position: Int = 0) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
  }

  /// The separator of a header: of comma, semicolon and tab the one that comes first outside quotes.
  static func separator(of header: some Sequence<UInt8>) -> UInt8 {
    var isQuoted = false
    for byte in header {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x2C || byte == 0x3B || byte == 0x09 { return byte }
    }
    return 0x2C
  }

  /// Puts the cells of the next record into `cells`; `false` at the end.
  mutating func record(into cells: inout [Cell]) throws(TextFault) -> Bool {
    guard position < bytes.count else { return false }
    cells.removeAll(keepingCapacity: true)
    while true {
      guard cells.count < Self.cellLimit else { throw fault("a record has too many cells") }
      cells.append(try cell())
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    if position < bytes.count {
      if bytes[position] == 13, position + 1 < bytes.count, bytes[position + 1] == 10 {
        position += 1
      }
      guard bytes[position] == 10 else {
        throw fault("a separator or the end of the line is expected")
      }
      position += 1
    }
    return true
  }

  /// The text of a cell.
  ///
  /// Blanks around it are dropped, unless it is in quotes.
  func text(_ cell: Cell) -> String {
    guard cell.isQuoted else {
      var range = cell.range
      while let first = range.first, isBlank(bytes[first]) {
        range = (first + 1)..<range.upperBound
      }
      while let last = range.last, isBlank(bytes[last]) { range = range.lowerBound..<last }
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var text: [UInt8] = []
    var place = cell.range.lowerBound
    while place < cell.range.upperBound {
      text.append(bytes[place])
      // A quote within quotes is written twice.
      place += bytes[place] == 0x22 ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a cell holds nothing.
  func isEmpty(_ cell: Cell) -> Bool { cell.range.allSatisfy { isBlank(bytes[$0]) } }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  private mutating func cell() throws(TextFault) -> Cell {
    var start = position
    // Blanks before an opening quote.
    var opening = position
    while opening < bytes.count, isBlank(bytes[opening]), bytes[opening] != separator {
      opening += 1
    }
    guard opening < bytes.count, bytes[opening] == 0x22 else {
      while position < bytes.count, bytes[position] != separator, bytes[position] != 10,
        bytes[position] != 13
      {
        if bytes[position] == 0x22 { throw fault("a quote stands within a cell without quotes") }
        position += 1
      }
      return Cell(range: start..<position, isQuoted: false)
    }
    start = opening + 1
    position = start
    while position < bytes.count {
      if bytes[position] == 0x22 {
        guard position + 1 < bytes.count, bytes[position + 1] == 0x22 else {
          defer { position += 1 }
          return Cell(range: start..<position, isQuoted: true)
        }
        position += 1
      }
      position += 1
    }
    throw TextFault(offset: opening, message: "a cell in quotes is not ended")
  }

  private func fault(_ message: String) -> TextFault {
    TextFault(offset: position, message: message)
  }
}

/// Reads the lines of a file of separated values: RFC 4180, with the separator that the header has,
/// and line ends of either kind. O(bytes).
struct CSVScanner {
  /// Most cells of a line.
  static let cellLimit = 256

  let bytes: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, position: Int = 0) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
  }

  /// The separator of a header: of comma, semicolon and tabulator the one that comes first.
  static func separator(of header: some Sequence<UInt8>) -> UInt8 {
    header.first { $0 == 0x2C || $0 == 0x3B || $0 == 0x09 } ?? 0x2C
  }

  /// The cells of the next line, `nil` at the end.
  mutating func line() throws(TextFault) -> [String]? {
    guard position < bytes.count else { return nil }
    var cells: [String] = []
    while true {
      guard cells.count < Self.cellLimit else { throw fault("a line has too many cells") }
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
    return cells
  }

  private mutating func cell() throws(TextFault) -> String {
    let start = position
    guard position < bytes.count, bytes[position] == 0x22 else {
      while position < bytes.count, bytes[position] != separator, bytes[position] != 10,
        bytes[position] != 13
      {
        if bytes[position] == 0x22 { throw fault("a quote stands within a cell without quotes") }
        position += 1
      }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      if bytes[position] == 0x22 {
        guard position + 1 < bytes.count, bytes[position + 1] == 0x22 else {
          position += 1
          return String(decoding: text, as: UTF8.self)
        }
        position += 1
      }
      text.append(bytes[position])
      position += 1
    }
    throw TextFault(offset: start, message: "a cell in quotes is not ended")
  }

  private func fault(_ message: String) -> TextFault {
    TextFault(offset: position, message: message)
  }
}

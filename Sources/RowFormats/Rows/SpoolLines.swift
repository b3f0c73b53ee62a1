import FileIO
import Platform

/// The rows of a spool in the notation of COPY, one line after another.
struct SpoolLines {
  private let spool: any RowSpool
  private let parts: [SpoolPart]
  private var next = 0
  private var buffer: [UInt8] = []
  private var end = 0

  /// The present row with its line end; empty after the last one.
  private(set) var line: ArraySlice<UInt8> = []

  /// Begins with the first row.
  init(_ spool: any RowSpool) throws(IOFailure) {
    self.spool = spool
    parts = spool.parts
    try advance()
  }

  /// Whether there is no row left.
  var isAtEnd: Bool { line.isEmpty }

  /// Goes on to the next row.
  mutating func advance() throws(IOFailure) {
    line = []
    while end == buffer.count {
      guard next < parts.count else { return }
      try spool.read(parts[next], into: &buffer)
      next += 1
      end = 0
    }
    let start = end
    end = buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return bytes.count }
      return UnsafeRawPointer(found) - base + 1
    }
    line = buffer[start..<end]
  }

  /// Whether two rows have the same bytes.
  static func areEqual(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    return one.withUnsafeBytes { a in
      other.withUnsafeBytes { b in
        guard let a = a.baseAddress, let b = b.baseAddress else { return true }
        return memcmp(a, b, one.count) == 0
      }
    }
  }
}

/// The cells of a row in the notation of COPY.
struct CopyLine {
  /// The row, without its line end.
  private let bytes: ArraySlice<UInt8>
  /// Where cells end.
  private let ends: [Int]

  /// Splits a row with its line end.
  ///
  /// - Complexity: O(bytes).
  init(_ line: ArraySlice<UInt8>) {
    bytes = line.dropLast()
    var ends: [Int] = []
    for place in bytes.indices where bytes[place] == UInt8(ascii: "\t") { ends.append(place) }
    self.ends = ends + [bytes.endIndex]
  }

  /// The cell of a column, as it is written.
  subscript(_ column: Int) -> ArraySlice<UInt8> {
    let start = column == 0 ? bytes.startIndex : ends[column - 1] + 1
    return bytes[start..<ends[column]]
  }

  /// Whether the cell of a column is NULL.
  func isNull(_ column: Int) -> Bool { self[column].elementsEqual("\\N".utf8) }
}

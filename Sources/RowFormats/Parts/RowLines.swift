import FileIO
import Platform

/// Finds the rows in blocks of bytes.
enum RowLines {
  /// Shows each row of a block in which every row begins with the same bytes, a line feed among them,
  /// and holds no other line feed.
  ///
  /// - Parameters:
  ///   - bytes: Whole rows.
  ///   - start: What they begin with, which is not shown.
  ///   - body: Gets a row.
  /// - Throws: What `body` throws.
  static func each(
    of bytes: UnsafeRawBufferPointer, beginningWith start: [UInt8],
    _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    guard let feed = start.firstIndex(of: UInt8(ascii: "\n")), !bytes.isEmpty else { return }
    var place = start.count
    while place <= bytes.count {
      // The next row begins before its line feed.
      let next = end(of: bytes, from: place).map { $0 - feed } ?? bytes.count
      try body(UnsafeRawBufferPointer(rebasing: bytes[place..<next]))
      guard next < bytes.count else { return }
      place = next + start.count
    }
  }

  /// Returns the place of the next line feed.
  static func end(of bytes: UnsafeRawBufferPointer, from place: Int) -> Int? {
    guard let base = bytes.baseAddress, place < bytes.count,
      let found = memchr(base + place, 0x0A, bytes.count - place)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }
}

/// The lines of a Matrix Market text that are neither empty nor comments, as columns.
///
/// - Complexity: O(bytes).
struct MatrixLines {
  let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private(set) var start = 0
  private(set) var columns: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads one line, whatever it is; `false` at the end.
  mutating func line() -> Bool {
    columns.removeAll(keepingCapacity: true)
    start = position
    guard position < bytes.count else { return false }
    while position < bytes.count, bytes[position] != 10 {
      guard !MatrixLines.isBlank(bytes[position]) else {
        position += 1
        continue
      }
      let first = position
      while position < bytes.count, !MatrixLines.isBlank(bytes[position]) { position += 1 }
      columns.append(first..<position)
    }
    position += position < bytes.count ? 1 : 0
    return true
  }

  /// Whether the line is a comment: a `%` is its first character.
  var isComment: Bool { start < bytes.count && bytes[start] == UInt8(ascii: "%") }

  /// Steps to the next line of entries; `false` at the end.
  mutating func next() -> Bool {
    while line() {
      if !columns.isEmpty, !isComment { return true }
    }
    return false
  }

  /// The bytes of a column, `nil` if there is none.
  func column(_ place: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    place < columns.count ? bytes[columns[place]] : nil
  }

  func text(_ place: Int) -> String {
    column(place).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The integer in a column, `nil` if there is none or it has more than 18 digits.
  func integer(_ place: Int) -> Int? {
    guard let text = column(place), NumberToken.isInteger(text) else { return nil }
    var value = 0
    for byte in text where byte &- 48 < 10 {
      guard value <= 100_000_000_000_000_000 else { return nil }
      value = value * 10 + Int(byte &- 48)
    }
    return text.first == UInt8(ascii: "-") ? -value : value
  }

  func fault(_ message: String, at place: Int? = nil) -> TextFault {
    let offset = place.flatMap { $0 < columns.count ? columns[$0].lowerBound : nil }
    return TextFault(offset: offset ?? start, message: message)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}

/// Reads lines of integers between blanks.
///
/// - Complexity: O(bytes).
struct NumberLines {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// The first byte of the line after its blanks, `nil` at the end; a line feed if it is empty.
  mutating func beginning() -> UInt8? {
    skipBlanks()
    return isAtEnd ? nil : bytes[position]
  }

  mutating func skipBlanks() {
    while position < bytes.count,
      bytes[position] == 32 || bytes[position] == 9
        || bytes[position] == 13 && (position + 1 == bytes.count || bytes[position + 1] == 10)
    { position += 1 }
  }

  /// Steps after the end of the line.
  mutating func skipLine() {
    while position < bytes.count, bytes[position] != 10 { position += 1 }
    position += position < bytes.count ? 1 : 0
  }

  /// The numbers up to the end of the line, which is passed.
  ///
  /// - Parameters:
  ///   - limit: Most numbers that a line may have.
  ///   - largest: Largest number.
  /// - Returns: The numbers.
  /// - Throws: `TextFault` for anything else than numbers and blanks, or too many or too large
  ///   numbers.
  mutating func numbers(limit: Int, largest: Int) throws(TextFault) -> [Int] {
    var result: [Int] = []
    while let byte = beginning(), byte != 10 {
      guard result.count < limit else { throw fault("a line has at most \(limit) numbers") }
      let start = position
      var value = 0
      while position < bytes.count, bytes[position] &- 48 < 10 {
        value = value * 10 + Int(bytes[position] &- 48)
        position += 1
        guard value <= largest else {
          throw TextFault(offset: start, message: "a number is larger than \(largest)")
        }
      }
      guard position > start else { throw fault("an integer is expected") }
      result.append(value)
    }
    skipLine()
    return result
  }

  func fault(_ message: String) -> TextFault { TextFault(offset: position, message: message) }
}

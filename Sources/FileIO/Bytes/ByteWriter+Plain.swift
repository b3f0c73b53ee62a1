extension ByteWriter {
  /// Appends a text as it is, unless it holds a control character or one of two other ones.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - one: An ASCII character.
  ///   - other: Another one, or the same.
  /// - Returns: Whether the text was appended.
  /// - Complexity: O(bytes); eight of them at a time.
  package mutating func append(plain text: String, without one: UInt8, _ other: UInt8) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      guard Self.isPlain(bytes, without: one, other) else { return false }
      append(run: bytes)
      return true
    }
  }

  /// Whether there is neither a control character nor one of two other ones among bytes.
  @inline(__always)
  private static func isPlain(
    _ bytes: UnsafeRawBufferPointer, without one: UInt8, _ other: UInt8
  ) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (first, second) = (ones &* UInt64(one), ones &* UInt64(other))
    var place = 0
    while place &+ 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // A borrow reaches the highest bit of a byte that is less than what is subtracted; others have it
      // wrongly only beyond such a byte.
      let controls = (word &- ones &* 0x20) & ~word
      let (firsts, seconds) = (word ^ first, word ^ second)
      let specials = (firsts &- ones) & ~firsts | (seconds &- ones) & ~seconds
      if (controls | specials) & (ones &* 0x80) != 0 { return false }
      place &+= 8
    }
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x20 || byte == one || byte == other { return false }
      place &+= 1
    }
    return true
  }
}

/// Steps through JSON that has been checked, from the first byte of something to after it.
package enum JSONStep {
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// How many bytes of a byte order mark a text begins with.
  static func markLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Where the value of a document begins.
  static func beginning(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    behindBlanks(bytes, markLength(bytes))
  }

  /// The first byte that is no blank.
  @inline(__always)
  static func behindBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    return position
  }

  /// After the closing quote of a text that begins here.
  @inline(__always)
  static func behindString(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var position = start + 1
    while true {
      position = endOfRun(bytes, position)
      guard position < bytes.count else { return bytes.count }
      if bytes[position] == quote { return position + 1 }
      // What a backslash escapes may be a quote; anything else of an escape is plain.
      position += bytes[position] == backslash ? 2 : 1
    }
  }

  /// The first quote, backslash or control character from here on.
  ///
  /// Complexity: O(bytes), eight at a time.
  @inline(__always)
  static func endOfRun(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = start
    while bytes.count - position >= 8 {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      // A byte of these is zero, or below 0x20, where the high bit of the byte comes out set. Bytes
      // above such a one may be wrong, but the lowest one is right.
      let quotes = word ^ (ones &* UInt64(quote))
      let slashes = word ^ (ones &* UInt64(backslash))
      let found =
        (((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
          | ((word &- ones &* 0x20) & ~word)) & (ones &* 0x80)
      if found != 0 { return position + found.trailingZeroBitCount >> 3 }
      position += 8
    }
    while position < bytes.count, bytes[position] != quote, bytes[position] != backslash,
      bytes[position] >= 0x20
    { position += 1 }
    return position
  }

  /// After a value that begins here.
  ///
  /// - Complexity: O(bytes of the value).
  static func behindValue(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var position = start
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case quote:
        position = behindString(bytes, position)
        if depth == 0 { return position }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        // One that closes what is around the value ends a number or a word before it.
        if depth == 0 { return position }
        depth -= 1
        position += 1
        if depth == 0 { return position }
      case UInt8(ascii: ","), 0...0x20:
        if depth == 0 { return position }
        position += 1
      default: position += 1
      }
    }
    return position
  }

  /// The value of a member whose key begins here.
  @inline(__always)
  static func valueOfMember(_ bytes: UnsafeBufferPointer<UInt8>, _ key: Int) -> Int {
    let colon = behindBlanks(bytes, behindString(bytes, key))
    return behindBlanks(bytes, colon + 1)
  }

  /// The first element, or key, of a container that begins here; nil if it is empty.
  @inline(__always)
  package static func first(_ bytes: UnsafeBufferPointer<UInt8>, of start: Int) -> Int? {
    let position = behindBlanks(bytes, start + 1)
    return isClosing(bytes, position) ? nil : position
  }

  /// What comes next in the container of the value that begins here, nil at its end.
  @inline(__always)
  package static func next(_ bytes: UnsafeBufferPointer<UInt8>, behind value: Int) -> Int? {
    let position = behindBlanks(bytes, behindValue(bytes, value))
    return isClosing(bytes, position) ? nil : behindBlanks(bytes, position + 1)
  }

  @inline(__always)
  private static func isClosing(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    guard position < bytes.count else { return true }
    return bytes[position] == UInt8(ascii: "}") || bytes[position] == UInt8(ascii: "]")
  }
}

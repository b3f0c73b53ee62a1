/// Writes small numbers as runs of one value and groups of packed bits.
///
/// (Parquet format, Encodings, "Run Length Encoding / Bit-Packing Hybrid".)
struct HybridEncoder: ~Copyable {
  /// Groups of eight whose header is one byte.
  private static let mostGroups = 63

  /// Bits of a number, 1 to 32.
  private let width: Int
  /// What was written so far.
  private(set) var bytes = GrowingBytes()

  init(width: Int) {
    precondition((1...32).contains(width), "numbers have 1 to 32 bits")
    self.width = width
  }

  /// Appends a number several times; nothing may follow unless they are a multiple of eight.
  mutating func append(_ value: UInt32, times: Int) {
    guard times > 0 else { return }
    append(variableLength: UInt64(times) << 1)
    var rest = value
    for _ in 0..<(width + 7) / 8 {
      bytes.append(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Appends all numbers.
  ///
  /// Runs are looked for where groups of eight begin.
  ///
  /// - Complexity: O(numbers).
  @inline(__always)
  mutating func append<Number: FixedWidthInteger & UnsignedInteger>(
    _ numbers: UnsafeBufferPointer<Number>
  ) {
    var start = 0
    var place = 0
    while place < numbers.count {
      var end = place &+ 1
      while end < numbers.count, numbers[end] == numbers[place] { end &+= 1 }
      if end &- place >= 8 {
        appendGroups(numbers, start..<place)
        append(UInt32(truncatingIfNeeded: numbers[place]), times: end - place)
        place = end
        start = end
      } else {
        place = min(place &+ 8, numbers.count)
      }
    }
    appendGroups(numbers, start..<numbers.count)
  }

  /// Packs numbers, of which the last eight are filled up with zeros.
  @inline(__always)
  private mutating func appendGroups<Number: FixedWidthInteger & UnsignedInteger>(
    _ numbers: UnsafeBufferPointer<Number>, _ range: Range<Int>
  ) {
    var first = range.lowerBound
    while first < range.upperBound {
      let groups = min(Self.mostGroups, (range.upperBound - first + 7) / 8)
      bytes.append(byte: UInt8(groups << 1 | 1))
      let end = min(first + 8 * groups, range.upperBound)
      var bits: UInt64 = 0
      var used = 0
      for place in first..<end {
        bits |= UInt64(truncatingIfNeeded: numbers[place]) << UInt64(used)
        used &+= width
        while used >= 8 {
          bytes.append(byte: UInt8(truncatingIfNeeded: bits))
          bits >>= 8
          used &-= 8
        }
      }
      let missing = groups * width - (((end - first) * width - used) / 8)
      for _ in 0..<missing {
        bytes.append(byte: UInt8(truncatingIfNeeded: bits))
        bits >>= 8
      }
      first = end
    }
  }

  private mutating func append(variableLength value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(byte: UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(byte: UInt8(rest))
  }
}

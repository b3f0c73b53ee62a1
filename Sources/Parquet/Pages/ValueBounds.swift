import Platform

/// The least and the greatest value of a chunk, in the order that readers use for its type.
struct ValueBounds {
  /// A value, and whether it is one of the chunk or only a bound.
  struct Bound {
    var bytes: [UInt8]
    var isExact = true
  }

  private(set) var least = Bound(bytes: [])
  private(set) var greatest = Bound(bytes: [])

  /// Longest text that is kept whole.
  private static let limit = 64

  /// The bounds of a chunk; nil without a value.
  ///
  /// - Complexity: O(different values) with a dictionary, else O(values).
  init?(_ values: ColumnValues) {
    let type = values.column.type
    var bounds: (UnsafeRawBufferPointer, UnsafeRawBufferPointer)?
    Self.forEach(values) { value in
      guard let (least, greatest) = bounds else {
        bounds = (value, value)
        return
      }
      if Self.precedes(value, least, type) {
        bounds = (value, greatest)
      } else if Self.precedes(greatest, value, type) {
        bounds = (least, value)
      }
    }
    guard let bounds else { return nil }
    least.bytes = Array(bounds.0)
    greatest.bytes = Array(bounds.1)
    switch type {
    case .double: widenZeros()
    case .text: shorten()
    default: break
    }
  }

  private static func forEach(
    _ values: ColumnValues, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    if values.hasDictionary {
      for number in 0..<UInt32(values.distinct.count) { body(values.distinct.value(number)) }
      return
    }
    var place = 0
    while place < values.plain.count {
      let start = values.width == nil ? place + 4 : place
      let end = start + (values.width ?? Int(values.plain.word(at: place)))
      body(values.plain[start..<end])
      place = end
    }
  }

  @inline(__always)
  private static func precedes(
    _ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer, _ type: ParquetType
  ) -> Bool {
    switch (type, type.storage) {
    case (_, .int32): one.loadUnaligned(as: Int32.self) < other.loadUnaligned(as: Int32.self)
    case (_, .int64): one.loadUnaligned(as: Int64.self) < other.loadUnaligned(as: Int64.self)
    case (_, .double): one.loadUnaligned(as: Double.self) < other.loadUnaligned(as: Double.self)
    case (.decimal, _):
      one[0] == other[0]
        ? bytesPrecede(one, other) : Int8(bitPattern: one[0]) < Int8(bitPattern: other[0])
    default: bytesPrecede(one, other)
    }
  }

  private static func bytesPrecede(
    _ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer
  ) -> Bool {
    let common = min(one.count, other.count)
    guard common > 0, let a = one.baseAddress, let b = other.baseAddress else {
      return one.count < other.count
    }
    let order = memcmp(a, b, common)
    return order == 0 ? one.count < other.count : order < 0
  }

  /// A reader may look for either zero, so the least one is negative and the greatest positive.
  private mutating func widenZeros() {
    let isZero = { (bytes: [UInt8]) in
      bytes.dropLast().allSatisfy { $0 == 0 } && bytes[7] & 0x7F == 0
    }
    if isZero(least.bytes) { least.bytes[7] = 0x80 }
    if isZero(greatest.bytes) { greatest.bytes[7] = 0 }
  }

  /// Replaces long texts by shorter bounds that are texts, too.
  private mutating func shorten() {
    if least.bytes.count > Self.limit {
      least = Bound(bytes: Array(Self.start(of: least.bytes).utf8), isExact: false)
    }
    guard greatest.bytes.count > Self.limit else { return }
    var scalars = Array(Self.start(of: greatest.bytes).unicodeScalars)
    // The next character behind the last one that has one.
    while let last = scalars.popLast() {
      guard let next = Unicode.Scalar(last.value == 0xD7FF ? 0xE000 : last.value + 1) else {
        continue
      }
      scalars.append(next)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      greatest = Bound(bytes: Array(String(text).utf8), isExact: false)
      return
    }
  }

  /// The first characters of a text.
  private static func start(of bytes: [UInt8]) -> String {
    var end = limit
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}

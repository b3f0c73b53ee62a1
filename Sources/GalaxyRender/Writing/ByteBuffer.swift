/// Text under construction, as UTF-8 bytes.
struct ByteBuffer: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  mutating func append(_ other: ByteBuffer) { bytes.append(contentsOf: other.bytes) }

  mutating func append(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(magnitude: value.magnitude)
  }

  private mutating func append(magnitude: UInt) {
    if magnitude >= 10 { append(magnitude: magnitude / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(magnitude % 10))
  }

  /// A length in points with two decimals, trailing zeros left off. Rounded once, to an integer
  /// number of hundredths, and written digit by digit.
  mutating func append(points value: Double) {
    let hundredths = ByteBuffer.hundredths(value)
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    append(magnitude: magnitude / 100)
    let rest = UInt8(magnitude % 100)
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + rest / 10)
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + rest % 10) }
  }

  /// Graphviz node sizes are inches; three decimals.
  mutating func append(inchesOf points: Double) {
    let thousandths = UInt(max(0, min(points / 72 * 1000, 1e12)).rounded(.down))
    append(magnitude: thousandths / 1000)
    bytes.append(UInt8(ascii: "."))
    let rest = UInt8(thousandths % 1000 / 100)
    bytes.append(UInt8(ascii: "0") + rest)
    bytes.append(UInt8(ascii: "0") + UInt8(thousandths % 100 / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(thousandths % 10))
  }

  private static func hundredths(_ value: Double) -> Int {
    guard value.isFinite else { return 0 }
    return Int((max(-1e12, min(1e12, value)) * 100).rounded())
  }
}

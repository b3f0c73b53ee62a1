/// Writes integers four digits at a time, for output that consists of numbers only.
///
/// Each entry of the table holds the four characters of 0000…9999, the first one in the lowest
/// byte. 40 kB, so it stays in the first or second cache.
struct DecimalText {
  private let table: [UInt32]

  init() {
    table = (0..<10_000).map { number in
      let digits = [number / 1000, number / 100 % 10, number / 10 % 10, number % 10]
      return digits.enumerated().reduce(0) { $0 | UInt32(48 + $1.element) << (8 * $1.offset) }
    }
  }

  /// Runs `body` with a pointer to the table.
  func withTable<Result>(_ body: (UnsafePointer<UInt32>) -> Result) -> Result {
    table.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the table has entries") }
      return body(base)
    }
  }

  /// Writes `value` at `out` and returns where it ends.
  ///
  /// May touch up to three bytes after that.
  @inline(__always)
  static func write(
    _ value: UInt64, at out: UnsafeMutablePointer<UInt8>, table: UnsafePointer<UInt32>
  ) -> UnsafeMutablePointer<UInt8> {
    if value < 10_000 { return lead(UInt32(truncatingIfNeeded: value), at: out, table: table) }
    if value < 100_000_000 {
      let small = UInt32(truncatingIfNeeded: value)
      let high = small / 10_000
      let end = lead(high, at: out, table: table)
      return four(small &- high &* 10_000, at: end, table: table)
    }
    return writeLong(value, at: out, table: table)
  }

  @inline(never)
  private static func writeLong(
    _ value: UInt64, at out: UnsafeMutablePointer<UInt8>, table: UnsafePointer<UInt32>
  ) -> UnsafeMutablePointer<UInt8> {
    let high = value / 100_000_000
    let low = UInt32(truncatingIfNeeded: value % 100_000_000)
    let end = write(high, at: out, table: table)
    let middle = four(low / 10_000, at: end, table: table)
    return four(low % 10_000, at: middle, table: table)
  }

  /// A number below 10,000 without leading zeros.
  @inline(__always)
  private static func lead(
    _ value: UInt32, at out: UnsafeMutablePointer<UInt8>, table: UnsafePointer<UInt32>
  ) -> UnsafeMutablePointer<UInt8> {
    let zeros = (value < 1000 ? 1 : 0) &+ (value < 100 ? 1 : 0) &+ (value < 10 ? 1 : 0)
    let text = table[Int(truncatingIfNeeded: value)] &>> UInt32(truncatingIfNeeded: 8 &* zeros)
    UnsafeMutableRawPointer(out).storeBytes(of: text.littleEndian, as: UInt32.self)
    return out + (4 &- zeros)
  }

  /// A number below 10,000 as exactly four digits.
  @inline(__always)
  private static func four(
    _ value: UInt32, at out: UnsafeMutablePointer<UInt8>, table: UnsafePointer<UInt32>
  ) -> UnsafeMutablePointer<UInt8> {
    let text = table[Int(truncatingIfNeeded: value)]
    UnsafeMutableRawPointer(out).storeBytes(of: text.littleEndian, as: UInt32.self)
    return out + 4
  }
}

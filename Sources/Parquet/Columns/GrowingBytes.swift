import Platform

/// Bytes that grow at the end, and are read in place.
struct GrowingBytes: ~Copyable {
  private(set) var start: UnsafeMutableRawPointer
  private(set) var count = 0
  private var capacity: Int

  init() {
    capacity = 64
    start = .allocate(byteCount: capacity, alignment: 8)
  }

  deinit { start.deallocate() }

  /// All bytes.
  var all: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// Some of the bytes.
  subscript(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    precondition(range.upperBound <= count, "only what is there can be read")
    return UnsafeRawBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  /// Forgets all bytes and keeps their room.
  mutating func removeAll() { count = 0 }

  /// Appends bytes.
  @inline(__always)
  mutating func append(_ source: UnsafeRawPointer, _ added: Int) {
    if capacity &- count < added { grow(by: added) }
    (start + count).copyMemory(from: source, byteCount: added)
    count &+= added
  }

  /// Appends a byte.
  @inline(__always)
  mutating func append(byte: UInt8) {
    if capacity &- count < 1 { grow(by: 1) }
    (start + count).storeBytes(of: byte, as: UInt8.self)
    count &+= 1
  }

  /// Appends the same byte several times.
  mutating func append(repeating byte: UInt8, _ added: Int) {
    if capacity - count < added { grow(by: added) }
    memset(start + count, Int32(byte), added)
    count += added
  }

  /// Appends a number of 32 bits, its lowest byte first.
  @inline(__always)
  mutating func append(_ value: UInt32) {
    if capacity &- count < 4 { grow(by: 4) }
    (start + count).storeBytes(of: value.littleEndian, as: UInt32.self)
    count &+= 4
  }

  /// The number of 32 bits at a place.
  @inline(__always)
  func word(at place: Int) -> UInt32 {
    UInt32(littleEndian: (start + place).loadUnaligned(as: UInt32.self))
  }

  @inline(never)
  private mutating func grow(by added: Int) {
    let larger = max(capacity * 2, count + added)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
    moved.copyMemory(from: start, byteCount: count)
    start.deallocate()
    start = moved
    capacity = larger
  }
}

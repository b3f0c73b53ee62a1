import Platform

/// The different values of a column, numbered in the order of their first appearance.
///
/// They are kept as a dictionary page has them: one after another, each text behind its length.
struct DistinctValues: ~Copyable {
  /// Bytes of a value; nil if they vary.
  private let width: Int?
  /// The values as a dictionary page has them.
  var page = GrowingBytes()
  /// How many there are.
  private(set) var count = 0
  /// Where values begin in the page, if their widths vary: 8 bytes each.
  private var places: [Int] = []
  /// Numbers of values, each plus 1, by their hash; 0 where there is none.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var last: UInt32 = 0

  init(width: Int?) { self.width = width }

  /// The number of a value, which is added if it is new.
  ///
  /// - Complexity: O(bytes).
  @inline(__always)
  mutating func number(_ bytes: UnsafeRawPointer, _ length: Int) -> UInt32 {
    if count > 0, equals(last, bytes, length) { return last }
    return search(bytes, length)
  }

  /// The bytes of a value.
  func value(_ number: UInt32) -> UnsafeRawBufferPointer {
    guard let width else {
      let place = places[Int(number)]
      return page[place + 4..<place + 4 + Int(page.word(at: place))]
    }
    let place = Int(number) * width
    return page[place..<place + width]
  }

  /// Forgets all values.
  mutating func removeAll() {
    page.removeAll()
    places.removeAll(keepingCapacity: true)
    count = 0
    last = 0
    slots = [UInt32](repeating: 0, count: 64)
  }

  @inline(never)
  private mutating func search(_ bytes: UnsafeRawPointer, _ length: Int) -> UInt32 {
    let mask = slots.count - 1
    var slot = Self.hash(bytes, length) & mask
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if equals(number, bytes, length) {
        last = number
        return number
      }
      slot = (slot + 1) & mask
    }
    last = UInt32(count)
    slots[slot] = last + 1
    if width == nil {
      places.append(page.count)
      page.append(UInt32(length))
    }
    page.append(bytes, length)
    count += 1
    if count * 2 > slots.count { rehash() }
    return last
  }

  @inline(__always)
  private func equals(_ number: UInt32, _ bytes: UnsafeRawPointer, _ length: Int) -> Bool {
    switch width {
    case 4?:
      return page.start.loadUnaligned(fromByteOffset: Int(number) &* 4, as: UInt32.self)
        == bytes.loadUnaligned(as: UInt32.self)
    case 8?:
      return page.start.loadUnaligned(fromByteOffset: Int(number) &* 8, as: UInt64.self)
        == bytes.loadUnaligned(as: UInt64.self)
    case let width?: return memcmp(page.start + Int(number) &* width, bytes, width) == 0
    case nil:
      let place = places[Int(number)]
      return page.word(at: place) == UInt32(length)
        && memcmp(page.start + place + 4, bytes, length) == 0
    }
  }

  private mutating func rehash() {
    var larger = [UInt32](repeating: 0, count: slots.count * 4)
    let mask = larger.count - 1
    for number in 0..<UInt32(count) {
      let bytes = value(number)
      guard let start = bytes.baseAddress else { continue }
      var slot = Self.hash(start, bytes.count) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = number + 1
    }
    slots = larger
  }

  /// Only the place of a value in the table depends on it, never an output.
  @inline(__always)
  private static func hash(_ bytes: UnsafeRawPointer, _ length: Int) -> Int {
    var hash = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place &+ 8 <= length {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place &+= 8
    }
    if place < length {
      var rest: UInt64 = 0
      while place < length {
        rest = rest << 8 | UInt64(bytes.load(fromByteOffset: place, as: UInt8.self))
        place &+= 1
      }
      hash = mixed(hash ^ rest)
    }
    return Int(truncatingIfNeeded: hash >> 1)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
    return product ^ product >> 32
  }
}

import Platform

/// The keys of an object that is being checked: none may come twice.
///
/// Most objects have the keys of the last one in the same place, which are known to differ. Those of
/// others are places in the text, on one stack for all objects that are open.
struct JSONKeys {
  /// Where a key begins, and its length with its quotes.
  struct Place {
    let start: UInt32
    let length: Int
  }

  /// How many keys are remembered of an object, at most.
  static let expectedLimit = 256

  /// The keys of the last object in this place.
  let expected: [Place]
  /// Whether the keys are not those that were expected.
  private(set) var isOwn = false
  /// Where the keys of this object begin on the stack.
  private let base: Int

  init(expected: [Place], _ base: Int) {
    self.expected = expected
    self.base = base
  }

  /// Whether exactly the expected key is at the position of the scanner.
  @inline(__always)
  func expects(_ number: Int, _ scanner: borrowing JSONScanner) -> Bool {
    guard !isOwn, !scanner.isJSON5, number < expected.count else { return false }
    let place = expected[number]
    guard scanner.end - scanner.position >= place.length, let text = scanner.bytes.baseAddress
    else { return false }
    return memcmp(text + Int(place.start), text + scanner.position, place.length) == 0
  }

  /// Adds a key that is not the expected one.
  mutating func add(_ start: Int, number: Int, to stack: inout [UInt32]) {
    if !isOwn {
      isOwn = true
      stack.append(contentsOf: expected.prefix(number).lazy.map(\.start))
    }
    stack.append(UInt32(start))
  }

  /// Where a key begins that comes a second time.
  ///
  /// - Complexity: O(bytes of the keys).
  func repeated(in stack: [UInt32], _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard isOwn else { return nil }
    let keys = stack[base...]
    // Comparing few keys with each other is faster than hashing them.
    if keys.count <= 16 {
      for second in keys.indices {
        for first in keys.startIndex..<second
        where JSONTextBytes.areEqual(bytes, Int(keys[first]), Int(keys[second])) {
          return Int(keys[second])
        }
      }
      return nil
    }
    // An open table of places on the stack, which are from 1 here.
    var size = 32
    while size < keys.count / 3 * 4 { size *= 2 }
    var table = [UInt32](repeating: 0, count: size)
    for (number, key) in keys.enumerated() {
      var slot = JSONKeys.hash(of: Int(key), bytes) & (size - 1)
      while table[slot] != 0 {
        if JSONTextBytes.areEqual(bytes, Int(keys[base + Int(table[slot]) - 1]), Int(key)) {
          return Int(key)
        }
        slot = (slot + 1) & (size - 1)
      }
      table[slot] = UInt32(number + 1)
    }
    return nil
  }

  /// What the next object in this place is expected to have.
  func shape(
    _ count: Int, _ stack: [UInt32], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Place] {
    guard isOwn else { return Array(expected.prefix(count)) }
    return stack[base...].map {
      Place(start: $0, length: JSONStep.behindString(bytes, Int($0)) - Int($0))
    }
  }

  /// Takes the keys off the stack.
  func close(_ stack: inout [UInt32]) { stack.removeLast(stack.count - base) }

  /// The same for texts that stand for the same.
  ///
  /// It depends on a secret of the process, so that no file can be made for which the table is
  /// slow; nothing that is written depends on it.
  private static func hash(of key: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    let end = JSONStep.endOfRun(bytes, key + 1)
    if bytes[key] == UInt8(ascii: "\""), end < bytes.count, bytes[end] == bytes[key] {
      hasher.combine(
        bytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[key + 1..<end])))
    } else {
      JSONTextBytes.decoded(bytes, at: key).withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return hasher.finalize()
  }
}

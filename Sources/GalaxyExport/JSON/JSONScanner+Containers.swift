#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The keys of one object as they were written, to be expected in the next row.
struct JSONObjectShape {
  var keys: [String] = []
  /// All keys with their quotes, one behind the other.
  var written: [UInt8] = []
  /// Where each key ends in `written`.
  var ends: [Int] = []
}

extension JSONScanner {
  /// An array that starts at the position.
  mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
    try enter(depth)
    var elements: [JSONValue] = []
    try skipBlanks()
    if !takes(UInt8(ascii: "]")) {
      while true {
        do throws(JSONFault) {
          elements.append(try value(depth: depth + 1, slot: 0))
        } catch {
          throw error.inside(.index(elements.count))
        }
        try skipBlanks()
        if takes(UInt8(ascii: "]")) { break }
        guard takes(UInt8(ascii: ",")) else { throw unexpected("a comma or ]") }
        try skipBlanks()
        if position < end, bytes[position] == UInt8(ascii: "]") {
          guard isJSON5 else { throw fault("a comma before ] is not allowed", at: position) }
          position += 1
          break
        }
      }
    }
    return .array(elements)
  }

  /// An object that starts at the position.
  ///
  /// The keys are compared with those of the last object in the same place. As long as they agree,
  /// byte by byte, no key is made into a text or looked for among the others; and when they agree to
  /// the end, both objects share their keys.
  mutating func object(depth: Int, slot: Int) throws(JSONFault) -> JSONValue {
    try enter(depth)
    let shapeSlot = (depth &* 37 &+ slot) & (Self.shapeSlots - 1)
    let shape = shapes[shapeSlot]
    var keys = JSONObjectKeys()
    var values: [JSONValue] = []
    values.reserveCapacity(shape.keys.count)

    try skipBlanks()
    if takes(UInt8(ascii: "}")) { return .object(JSONObject()) }
    while true {
      let count = values.count
      if !keys.isOwn, !expects(count, of: shape) { keys.startOwn(shape, count: count) }
      if keys.isOwn {
        let start = position
        let key = try self.key()
        guard keys.insert(key, written: bytes[start..<position]) else {
          throw fault("the key \u{201C}\(key.terminalSafe)\u{201D} comes twice", at: start)
        }
      }
      do throws(JSONFault) {
        try skipBlanks()
        guard takes(UInt8(ascii: ":")) else { throw unexpected("a colon") }
        try skipBlanks()
        values.append(try value(depth: depth + 1, slot: count))
      } catch {
        throw error.inside(.key(keys.isOwn ? keys.last : shape.keys[count]))
      }
      try skipBlanks()
      if takes(UInt8(ascii: "}")) { break }
      guard takes(UInt8(ascii: ",")) else { throw unexpected("a comma or }") }
      try skipBlanks()
      if position < end, bytes[position] == UInt8(ascii: "}") {
        guard isJSON5 else { throw fault("a comma before } is not allowed", at: position) }
        position += 1
        break
      }
    }
    if !keys.isOwn, values.count == shape.keys.count {
      return .object(JSONObject(uniqueKeys: shape.keys, values: values))
    }
    if !keys.isOwn { keys.startOwn(shape, count: values.count) }
    if keys.shape.keys.count <= 256 { shapes[shapeSlot] = keys.shape }
    return .object(JSONObject(uniqueKeys: keys.shape.keys, values: values))
  }

  /// Steps over key number `index` of `shape` if exactly that stands here.
  @inline(__always)
  private mutating func expects(_ index: Int, of shape: JSONObjectShape) -> Bool {
    guard index < shape.ends.count else { return false }
    let start = index == 0 ? 0 : shape.ends[index - 1]
    let length = shape.ends[index] - start
    guard end - position >= length, let here = bytes.baseAddress else { return false }
    let equal = shape.written.withUnsafeBufferPointer { written in
      guard let base = written.baseAddress else { return false }
      return memcmp(base + start, here + position, length) == 0
    }
    // A key without quotes could be the beginning of a longer one.
    if equal, isJSON5, position + length < end, Self.isNameByte(bytes[position + length]) {
      return false
    }
    if equal { position += length }
    return equal
  }

  private mutating func key() throws(JSONFault) -> String {
    guard position < end else { throw unexpected("a key") }
    let first = bytes[position]
    if first == UInt8(ascii: "\"") { return try string() }
    guard isJSON5 else { throw unexpected("a key in double quotes") }
    if first == UInt8(ascii: "'") { return try string() }
    guard Self.isNameByte(first), !(0x30...0x39).contains(first) else {
      throw unexpected("a key")
    }
    let start = position
    while position < end, Self.isNameByte(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Steps into a container.
  private mutating func enter(_ depth: Int) throws(JSONFault) {
    guard depth < depthLimit else {
      throw fault("arrays and objects stand in each other more than \(depthLimit) levels deep")
    }
    position += 1
  }

  @inline(__always)
  private mutating func takes(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }
}

/// The keys of an object that does not look like the one before.
private struct JSONObjectKeys {
  var isOwn = false
  var shape = JSONObjectShape()
  private var known: Set<String> = []

  var last: String { shape.keys.last ?? "" }

  /// Begins with the first `count` keys of another object.
  mutating func startOwn(_ other: JSONObjectShape, count: Int) {
    isOwn = true
    shape.keys = Array(other.keys.prefix(count))
    shape.ends = Array(other.ends.prefix(count))
    shape.written = Array(other.written.prefix(shape.ends.last ?? 0))
  }

  /// Adds a key. False if it is there already.
  mutating func insert(_ key: String, written: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    // Searching few keys in turn is faster than hashing them.
    if shape.keys.count < 16 {
      if shape.keys.contains(key) { return false }
    } else {
      if known.isEmpty { known = Set(shape.keys) }
      guard known.insert(key).inserted else { return false }
    }
    shape.keys.append(key)
    shape.written.append(contentsOf: written)
    shape.ends.append(shape.written.count)
    return true
  }
}

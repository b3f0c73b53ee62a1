/// The state of reading one document: where it stands in the bytes, and what it may expect.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  let depthLimit: Int
  let isJSON5: Bool
  /// Offset of the first byte that is not valid UTF-8, or `end`.
  let firstInvalid: Int
  var position = 0
  /// What objects in the same place of earlier rows looked like.
  var shapes: [JSONObjectShape]

  static let shapeSlots = 256

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONParser.Limits, dialect: JSONParser.Dialect)
  {
    self.bytes = bytes
    end = bytes.count
    depthLimit = limits.depth
    isJSON5 = dialect == .json5
    firstInvalid = UTF8Check.firstInvalid(in: bytes) ?? bytes.count
    shapes = Array(repeating: JSONObjectShape(), count: Self.shapeSlots)
  }

  /// The one value of the document and nothing behind it.
  mutating func document() throws(JSONFault) -> JSONValue {
    try checkEncoding()
    try skipBlanks()
    let value = try value(depth: 0, slot: 0)
    try skipBlanks()
    if position < end { throw unexpected("the end of the document") }
    return value
  }

  /// A value that starts at the position.
  ///
  /// - Parameters:
  ///   - depth: The number of containers around it.
  ///   - slot: Its place among its neighbours, equal for equal members of similar rows.
  mutating func value(depth: Int, slot: Int) throws(JSONFault) -> JSONValue {
    guard position < end else { throw fault("the document ends where a value is expected") }
    switch bytes[position] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object(depth: depth, slot: slot)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return try number()
    case UInt8(ascii: "t") where takes("true"): return .bool(true)
    case UInt8(ascii: "f") where takes("false"): return .bool(false)
    case UInt8(ascii: "n") where takes("null"): return .null
    case UInt8(ascii: "'") where isJSON5: return .string(try string())
    case UInt8(ascii: "+") where isJSON5, UInt8(ascii: ".") where isJSON5: return try number()
    default: throw unexpected("a value")
    }
  }

  /// Steps over a word if it stands here and nothing that would continue it follows.
  private mutating func takes(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end - position >= length else { return false }
    for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] {
      return false
    }
    if position + length < end, Self.isNameByte(bytes[position + length]) { return false }
    position += length
    return true
  }

  /// Letters, digits, `_` and `$`.
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24: true
    default: false
    }
  }
}

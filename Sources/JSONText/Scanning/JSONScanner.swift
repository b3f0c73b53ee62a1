import FileIO

/// Checks one document from its beginning to its end; what it holds is left in the text.
struct JSONScanner: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  let depthLimit: Int
  let isJSON5: Bool
  /// Offset of the first byte that is not valid UTF-8, or `end`.
  let firstInvalid: Int
  var position = 0
  private(set) var valueCount = 0
  /// What is read as JSON5, without its liberties.
  var transcript = ByteWriter(memoryCapacity: 64)
  /// Where the outermost keys begin.
  var landmarks = JSONLandmarks()
  /// Where the keys begin of objects that are open and do not look like others.
  var openKeys: [UInt32] = []
  /// The keys of the last object in each place of similar rows.
  var shapes: [[JSONKeys.Place]]

  static let shapeSlots = 256

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits, dialect: JSONDialect) {
    self.bytes = bytes
    end = bytes.count
    depthLimit = limits.depth
    isJSON5 = dialect == .json5
    firstInvalid = UTF8Check.firstInvalid(in: bytes) ?? bytes.count
    shapes = Array(repeating: [], count: Self.shapeSlots)
  }

  /// The one value of the document and nothing after it.
  mutating func document() throws(JSONFault) {
    guard end <= UInt32.max else {
      throw fault("the document is larger than 4 GiB", at: 0)
    }
    try checkEncoding()
    position = JSONStep.markLength(bytes)
    try skipBlanks()
    try value(depth: 0, slot: 0)
    try skipBlanks()
    if position < end { throw unexpected("the end of the document") }
  }

  /// A value that starts at the position.
  ///
  /// - Parameters:
  ///   - depth: The number of containers around it.
  ///   - slot: Its place among its neighbors, equal for equal members of similar rows.
  /// - Throws: `JSONFault` if there is no value.
  mutating func value(depth: Int, slot: Int) throws(JSONFault) {
    guard position < end else { throw fault("the document ends where a value is expected") }
    valueCount += 1
    switch bytes[position] {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"): try object(depth: depth, slot: slot)
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): try number()
    case UInt8(ascii: "t") where takes("true"): break
    case UInt8(ascii: "f") where takes("false"): break
    case UInt8(ascii: "n") where takes("null"): break
    case UInt8(ascii: "'") where isJSON5: try string()
    case UInt8(ascii: "+") where isJSON5, UInt8(ascii: ".") where isJSON5: try number()
    default: throw unexpected("a value")
    }
  }

  /// Adds a byte to what the liberties of JSON5 are taken out of.
  @inline(__always)
  mutating func transcribe(_ byte: UInt8) {
    if isJSON5 { transcript.append(byte) }
  }

  /// Steps over a word if it is here and nothing that would continue it follows.
  private mutating func takes(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end - position >= length else { return false }
    for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] {
      return false
    }
    if position + length < end, Self.isNameByte(bytes[position + length]) { return false }
    position += length
    if isJSON5 { transcript.append(text: "\(word)") }
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

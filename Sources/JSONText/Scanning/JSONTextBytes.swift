/// The bytes that a text or a key stands for, where the text has been checked.
struct JSONTextBytes: IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  /// The quote that ends it, nil for a key of JSON5 without quotes.
  private let quote: UInt8?
  /// What is left of the character of an escape.
  private var pending: [UInt8] = []

  /// The text that begins here.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.bytes = bytes
    let first = bytes[start]
    quote = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") ? first : nil
    position = quote == nil ? start : start + 1
  }

  mutating func next() -> UInt8? {
    if let byte = pending.popLast() { return byte }
    while position < bytes.count {
      let byte = bytes[position]
      guard let quote else {
        guard JSONScanner.isNameByte(byte) else { return nil }
        position += 1
        return byte
      }
      if byte == quote { return nil }
      guard byte == UInt8(ascii: "\\") else {
        position += 1
        return byte
      }
      let start = position
      guard let scalar = try? JSONEscape.read(bytes, at: &position, isJSON5: true) else {
        // A line continuation stands for nothing.
        if position == start { return nil }
        continue
      }
      pending = String(Character(scalar)).utf8.reversed()
      return pending.popLast()
    }
    return nil
  }

  /// The text that begins here.
  ///
  /// - Complexity: O(bytes).
  static func string(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> String {
    let end = JSONStep.endOfRun(bytes, start + 1)
    if bytes[start] == UInt8(ascii: "\""), end < bytes.count, bytes[end] == bytes[start] {
      return String(
        decoding: UnsafeBufferPointer(rebasing: bytes[start + 1..<end]), as: UTF8.self)
    }
    return String(decoding: decoded(bytes, at: start), as: UTF8.self)
  }

  /// What the text that begins here stands for.
  ///
  /// - Complexity: O(bytes).
  static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> [UInt8] {
    Array(IteratorSequence(JSONTextBytes(bytes, at: start)))
  }

  /// Whether the text in double quotes that begins here stands for `name`.
  @inline(__always)
  static func isText(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ name: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var position = start + 1
    for byte in name {
      let here = bytes[position]
      if here == UInt8(ascii: "\\") { return isEscapedText(bytes, at: start, name) }
      if here != byte || here == UInt8(ascii: "\"") { return false }
      position += 1
    }
    if bytes[position] == UInt8(ascii: "\\") { return isEscapedText(bytes, at: start, name) }
    return bytes[position] == UInt8(ascii: "\"")
  }

  @inline(never)
  private static func isEscapedText(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ name: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    IteratorSequence(JSONTextBytes(bytes, at: start)).elementsEqual(name)
  }

  /// Whether the texts that begin at two places stand for the same.
  static func areEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ second: Int) -> Bool {
    if bytes[first] == UInt8(ascii: "\""), bytes[second] == UInt8(ascii: "\"") {
      var step = 1
      while bytes[first + step] == bytes[second + step], bytes[first + step] != UInt8(ascii: "\\") {
        if bytes[first + step] == UInt8(ascii: "\"") { return true }
        step += 1
      }
      let differing = [bytes[first + step], bytes[second + step]]
      if !differing.contains(UInt8(ascii: "\\")) { return false }
    }
    return IteratorSequence(JSONTextBytes(bytes, at: first))
      .elementsEqual(IteratorSequence(JSONTextBytes(bytes, at: second)))
  }
}

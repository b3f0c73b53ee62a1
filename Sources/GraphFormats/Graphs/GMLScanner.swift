/// The tokens of a GML text: keys, numbers, texts in quotes, and brackets.
///
/// - Complexity: O(bytes).
struct GMLScanner {
  enum Token: Equatable {
    case open, close
    case key(String)
    case number(String)
    case text(String)
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// Where the last token begins.
  private(set) var start = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next token, `nil` at the end.
  mutating func next() throws(TextFault) -> Token? {
    skipBlanks()
    start = position
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"):
      position += 1
      return byte == UInt8(ascii: "[") ? .open : .close
    case UInt8(ascii: "\""): return .text(try quoted())
    default: break
    }
    while position < bytes.count, bytes[position] > 32, !"[]\"".utf8.contains(bytes[position]) {
      position += 1
    }
    let word = bytes[start..<position]
    let text = String(decoding: word, as: UTF8.self)
    if byte | 32 &- 97 < 26 || byte == UInt8(ascii: "_") {
      let isNone = ["nan", "inf", "infinity"].contains(text.lowercased())
      return isNone ? .number(text) : .key(text)
    }
    guard NumberToken.isFloat(word) else {
      throw TextFault(offset: start, message: "a key, a number or a text in quotes is expected")
    }
    return .number(text)
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      if bytes[position] <= 32 {
        position += 1
      } else if bytes[position] == UInt8(ascii: "#") {
        while position < bytes.count, bytes[position] != 10 { position += 1 }
      } else {
        return
      }
    }
  }

  private mutating func quoted() throws(TextFault) -> String {
    position += 1
    let first = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
    guard position < bytes.count else {
      throw TextFault(offset: start, message: "a text in quotes is not ended")
    }
    defer { position += 1 }
    return GMLScanner.plain(String(decoding: bytes[first..<position], as: UTF8.self))
  }

  /// A text without its references to characters, which are those of HTML.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix(12).prefix { $0 != ";" && $0 != "&" }
      let end = rest.index(rest.startIndex, offsetBy: name.count + 1)
      if end < rest.endIndex, rest[end] == ";", let character = character(name) {
        result.unicodeScalars.append(character)
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> UnicodeScalar? {
    switch name {
    case "quot": return "\""
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "apos": return "'"
    case "nbsp": return "\u{a0}"
    default: break
    }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(UnicodeScalar.init)
  }
}

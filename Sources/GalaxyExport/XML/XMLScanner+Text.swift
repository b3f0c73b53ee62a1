extension XMLScanner {
  func fault(_ message: String) -> TextFault {
    TextFault(offset: min(position, end), message: message)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A name without its prefix.
  func local(_ name: Range<Int>) -> Range<Int> {
    guard let colon = bytes[name].lastIndex(of: UInt8(ascii: ":")) else { return name }
    return colon + 1..<name.upperBound
  }

  func starts(with word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end - position >= length else { return false }
    for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == 9
  }

  /// Whether there was one.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = position
    while position < end, Self.isBlank(bytes[position]) { position += 1 }
    return position > start
  }

  /// Steps behind the next `word`.
  mutating func skip(
    past word: StaticString, from offset: Int, _ what: String
  ) throws(TextFault) {
    let start = position
    position += offset
    while position < end {
      if starts(with: word) {
        position += word.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw TextFault(offset: start, message: "\(what) is not ended")
  }

  /// A name, which has a part behind its prefix.
  mutating func name() throws(TextFault) -> Range<Int> {
    let start = position
    while position < end {
      switch bytes[position] {
      case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A, 0x80...: break
      case 0x30...0x39, 0x2D, 0x2E:
        if position == start { throw fault("a name is expected") }
      default:
        guard position > start, bytes[position - 1] != UInt8(ascii: ":") else {
          throw fault("a name is expected")
        }
        return start..<position
      }
      position += 1
    }
    throw fault("the document ends within a tag")
  }

  /// A value in quotes.
  mutating func attributeValue() throws(TextFault) -> String {
    guard position < end, bytes[position] == 0x22 || bytes[position] == 0x27 else {
      throw fault("a value in quotes is expected")
    }
    let quote = bytes[position]
    let start = position + 1
    position = start
    while position < end, bytes[position] != quote {
      if bytes[position] == UInt8(ascii: "<") { throw fault("< stands in a value") }
      position += 1
    }
    guard position < end else { throw TextFault(offset: start, message: "a value is not ended") }
    position += 1
    return try resolved(start..<position - 1)
  }

  /// Text with its references replaced. O(bytes).
  func resolved(_ range: Range<Int>) throws(TextFault) -> String {
    if let control = range.first(where: { bytes[$0] < 32 && !Self.isBlank(bytes[$0]) }) {
      throw TextFault(offset: control, message: "a control character stands in the text")
    }
    guard bytes[range].contains(UInt8(ascii: "&")) else { return text(range) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == UInt8(ascii: "&") {
        let (scalar, next) = try reference(at: place, before: range.upperBound)
        result.append(contentsOf: String(Character(scalar)).utf8)
        place = next
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Text that nobody asked for must be right as well.
  func checkReferences(_ range: Range<Int>) throws(TextFault) {
    guard bytes[range].contains(UInt8(ascii: "&")) else { return }
    _ = try resolved(range)
  }

  /// The character that a reference means, and the place behind it.
  private func reference(
    at start: Int, before limit: Int
  ) throws(TextFault) -> (Unicode.Scalar, Int) {
    // The longest are `&#x10FFFF;` with some leading zeros.
    let farthest = min(limit, start + 16)
    guard let close = (start + 1..<max(farthest, start + 1)).first(where: { bytes[$0] == 0x3B })
    else { throw TextFault(offset: start, message: "& begins no reference") }
    let word = text(start + 1..<close)
    switch word {
    case "lt": return ("<", close + 1)
    case "gt": return (">", close + 1)
    case "amp": return ("&", close + 1)
    case "quot": return ("\"", close + 1)
    case "apos": return ("'", close + 1)
    default: break
    }
    guard word.utf8.first == UInt8(ascii: "#") else {
      throw TextFault(
        offset: start, message: "entities other than the five predefined ones are not taken")
    }
    let digits = word.dropFirst()
    let value =
      digits.utf8.first == UInt8(ascii: "x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, digits.utf8.first != UInt8(ascii: "+"),
      value >= 32 || [9, 10, 13].contains(value), let scalar = Unicode.Scalar(value)
    else { throw TextFault(offset: start, message: "a reference means no character") }
    return (scalar, close + 1)
  }
}

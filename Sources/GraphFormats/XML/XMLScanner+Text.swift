extension XMLScanner {
  func fault(_ message: String) -> TextFault {
    TextFault(offset: min(position, end), message: message)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

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

  /// Skips everything up to the end of the next `word`.
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

  /// A name, which does not end with a colon.
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
      if bytes[position] == UInt8(ascii: "<") { throw fault("< is not allowed in a value") }
      position += 1
    }
    guard position < end else { throw TextFault(offset: start, message: "a value is not ended") }
    position += 1
    return try resolved(start..<position - 1, isValue: true)
  }

  /// Text with references replaced and white space normalized as XML demands: line ends become line
  /// feeds, and in a value of an attribute all white space becomes blanks.
  ///
  /// - Complexity: O(bytes).
  func resolved(_ range: Range<Int>, isValue: Bool = false) throws(TextFault) -> String {
    let isPlain = !bytes[range].contains {
      $0 == UInt8(ascii: "&") || $0 == 13 || isValue && ($0 == 9 || $0 == 10)
    }
    guard !isPlain else { return text(range) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      if byte == UInt8(ascii: "&") {
        let (scalar, next) = try reference(at: place, before: range.upperBound)
        result.append(contentsOf: String(Character(scalar)).utf8)
        place = next
        continue
      }
      place += 1
      // A carriage return before a line feed counts with it.
      if byte == 13, place < range.upperBound, bytes[place] == 10 { continue }
      let isLineEnd = byte == 13 || byte == 10
      result.append(isValue && (isLineEnd || byte == 9) ? 32 : isLineEnd ? 10 : byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Text without references, its line ends normalized.
  ///
  /// - Complexity: O(bytes).
  func normalized(_ range: Range<Int>) -> String {
    guard bytes[range].contains(13) else { return text(range) }
    var result: [UInt8] = []
    for place in range where bytes[place] != 13 || place + 1 == end || bytes[place + 1] != 10 {
      result.append(bytes[place] == 13 ? 10 : bytes[place])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// References in ignored text must be valid, too.
  func checkReferences(_ range: Range<Int>) throws(TextFault) {
    guard bytes[range].contains(UInt8(ascii: "&")) else { return }
    _ = try resolved(range)
  }

  /// The character of a reference, and the offset after it.
  private func reference(
    at start: Int, before limit: Int
  ) throws(TextFault) -> (Unicode.Scalar, Int) {
    // The longest are `&#x10FFFF;` with some leading zeros.
    let farthest = min(limit, start + 16)
    guard let close = (start + 1..<max(farthest, start + 1)).first(where: { bytes[$0] == 0x3B })
    else { throw TextFault(offset: start, message: "& does not begin a reference") }
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
        offset: start, message: "entities other than the five predefined ones are not supported")
    }
    let digits = word.dropFirst()
    let value =
      digits.utf8.first == UInt8(ascii: "x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, !digits.utf8.contains(UInt8(ascii: "+")),
      let scalar = Unicode.Scalar(value), XMLCharacters.allows(scalar)
    else { throw TextFault(offset: start, message: "a reference to no character that XML allows") }
    return (scalar, close + 1)
  }
}

import FileIO

/// Looks for a stamp in the bytes of a file.
struct StampScanner {
  private let bytes: [UInt8]
  private let spelling: StampSpelling

  // What stamps begin with, each with its first key: those of maps that were generated, and of maps that
  // begin with a file. Keys ascend.
  static let openings = [
    (key: "generator", text: "{\"generator\":{\"name\":\"warpwright\","),
    (key: "base", text: "{\"base\":{\"file\":"),
  ]
  private static let longest = 16 << 20

  init(_ bytes: [UInt8], _ spelling: StampSpelling) {
    self.bytes = bytes
    self.spelling = spelling
  }

  /// The first stamp.
  func line() -> String? {
    Self.openings.lazy.compactMap { line($0.key, opening: $0.text) }.first
  }

  private func line(_ key: String, opening: String) -> String? {
    let word = Array(key.utf8)
    var start = 0
    while let found = ByteSearch.first(word, in: bytes, from: start) {
      // Between the brace and the word there is a quote in some spelling.
      for place in stride(from: found - 2, through: max(0, found - 7), by: -1)
      where place >= 0 && bytes[place] == UInt8(ascii: "{") && isOpening(opening, at: place) {
        // Only one is read to its end, so that no input takes more than linear time.
        return object(at: place)
      }
      start = found + word.count
    }
    return nil
  }

  /// Whether a text is at a place.
  private func isOpening(_ opening: String, at place: Int) -> Bool {
    var position = place
    for expected in opening.utf8 {
      guard position < bytes.count, spelling.next(bytes, &position) == expected else {
        return false
      }
    }
    return true
  }

  /// The members of a document through its settings, and what was done after them, as a document of
  /// their own.
  func head() -> String? {
    guard let key = ByteSearch.first("\"settings\"", in: bytes),
      let brace = bytes[key...].prefix(16).firstIndex(of: UInt8(ascii: "{"))
    else { return nil }
    var end = brace
    guard let settings = value(at: &end) else { return nil }
    var text = String(decoding: bytes[..<brace], as: UTF8.self) + settings
    while let name = [",\"steps\":[", ",\"waivers\":["].first(where: { follows($0, at: end) }) {
      guard let bracket = bytes[end...].firstIndex(of: UInt8(ascii: "[")) else { break }
      end = bracket
      guard let list = value(at: &end) else { return nil }
      text += name.dropLast() + list
    }
    return text + "}"
  }

  /// Whether a text is next, blanks aside.
  private func follows(_ text: String, at place: Int) -> Bool {
    var rest = bytes[place...].lazy.filter { $0 > 0x20 }.makeIterator()
    return text.utf8.allSatisfy { $0 == rest.next() }
  }

  private func object(at place: Int) -> String? {
    var place = place
    return value(at: &place)
  }

  /// The object or list of JSON whose bracket is at a place, which then is the end of it; nil if it
  /// does not end.
  private func value(at position: inout Int) -> String? {
    var text: [UInt8] = []
    var depth = 0
    var isText = false
    var isEscape = false
    while position < bytes.count, text.count < Self.longest {
      guard let character = spelling.next(bytes, &position) else { continue }
      text.append(character)
      if isText {
        if isEscape {
          isEscape = false
        } else if character == UInt8(ascii: "\\") {
          isEscape = true
        } else if character == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch character {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return String(decoding: text, as: UTF8.self) }
      default: break
      }
    }
    return nil
  }
}

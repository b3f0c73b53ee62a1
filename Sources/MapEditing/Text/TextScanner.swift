/// Reads a line of text from left to right.
struct TextScanner {
  /// A mistake in a text.
  struct Mistake: Error {
    /// The place of the mistake, from 1.
    let column: Int
    /// What is wrong.
    let reason: String
  }

  let characters: [Character]
  var position = 0

  init(_ text: String) { characters = Array(text) }

  /// Whether nothing is left.
  var isAtEnd: Bool { position >= characters.count }

  /// The next character.
  var next: Character? { isAtEnd ? nil : characters[position] }

  /// Returns a mistake at a place, or at the next character.
  func mistake(_ reason: String, at place: Int? = nil) -> Mistake {
    Mistake(column: (place ?? position) + 1, reason: reason)
  }

  /// Takes a character if it is the next one.
  mutating func accept(_ character: Character) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  /// Takes a word if it comes next.
  mutating func accept(prefix word: String) -> Bool {
    guard characters[position...].starts(with: word) else { return false }
    position += word.count
    return true
  }

  /// Takes characters as long as they fulfill a condition.
  mutating func take(while condition: (Character) -> Bool) -> String {
    let start = position
    while let next, condition(next) { position += 1 }
    return String(characters[start..<position])
  }

  /// Takes blanks.
  mutating func skipBlanks() { _ = take { $0 == " " || $0 == "\t" } }

  /// Takes a number, which is at most 2^53 − 1.
  mutating func number(_ what: String) throws(Mistake) -> Int {
    let start = position
    let digits = take { ("0"..."9").contains($0) }
    guard !digits.isEmpty else {
      let found = next.map { "'\($0)'" } ?? "the end"
      throw mistake("\(what) is missing before \(found)", at: start)
    }
    guard let number = Int(digits), number < 1 << 53 else {
      throw mistake("'\(digits)' is too large for \(what)", at: start)
    }
    return number
  }

  /// Takes a text in double quotes, with the escapes of JSON.
  ///
  /// - Precondition: The next character is a double quote.
  mutating func quoted() throws(Mistake) -> String {
    let start = position
    position += 1
    var text = ""
    while let character = next {
      position += 1
      switch character {
      case "\"": return text
      case "\\": text.unicodeScalars.append(try escaped())
      default: text.append(character)
      }
    }
    throw mistake("the quote has no end", at: start)
  }

  private mutating func escaped() throws(Mistake) -> Unicode.Scalar {
    let start = position - 1
    guard let character = next else { throw mistake("the quote has no end") }
    position += 1
    switch character {
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let digits = String(characters[position..<min(position + 4, characters.count)])
      guard digits.utf8.count == 4, let value = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw mistake("\\u needs four hexadecimal digits of a character", at: start) }
      position += 4
      return scalar
    default: throw mistake("'\\\(character)' means nothing in a quote", at: start)
    }
  }
}

extension String {
  /// The text in double quotes, with the escapes of JSON.
  var quoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.value < 32 || scalar.value == 127 {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }
}

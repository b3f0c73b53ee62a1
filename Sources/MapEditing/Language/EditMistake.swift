/// A text or object that is no edit.
public struct EditMistake: Error, Sendable, Equatable, CustomStringConvertible {
  /// The place of the mistake in a line, from 1; nil in an object.
  public let column: Int?
  /// The key of the mistake in an object; nil in a line, and for the whole object.
  public let key: String?
  /// What is wrong.
  public let reason: String

  /// What is wrong, and where.
  public var description: String {
    (column.map { "character \($0): " } ?? key.map { "\($0): " } ?? "") + reason
  }

  init(column: Int? = nil, key: String? = nil, _ reason: String) {
    (self.column, self.key, self.reason) = (column, key, reason)
  }
}

/// The values of an edit as texts, by their keys.
struct EditParts {
  /// A value.
  struct Part {
    let key: String
    let text: String
    /// Where it is in a line, from 1; nil in an object.
    let column: Int?
    /// Whether quotes and escapes are gone.
    var isPlain = false
  }

  let grammar: EditGrammar
  private(set) var parts: [Part] = []

  init(_ grammar: EditGrammar) { self.grammar = grammar }

  mutating func add(_ part: Part) throws(EditMistake) {
    guard !parts.contains(where: { $0.key == part.key }) else {
      throw mistake(part, "'\(part.key)' is given twice")
    }
    parts.append(part)
  }

  /// Whether a value is given.
  func has(_ key: String) -> Bool { parts.contains { $0.key == key } }

  /// The value of a key.
  func part(_ key: String) throws(EditMistake) -> Part {
    guard let part = parts.first(where: { $0.key == key }) else {
      throw EditMistake("'\(key)' is missing; an edit of this kind is written: \(grammar.usage)")
    }
    return part
  }

  /// Reads a value to its end.
  func read<Value>(
    _ key: String, _ body: (inout TextScanner) throws(TextScanner.Mistake) -> Value
  ) throws(EditMistake) -> Value {
    let part = try part(key)
    do throws(TextScanner.Mistake) {
      var scanner = TextScanner(part.text)
      let value = try body(&scanner)
      guard scanner.isAtEnd else {
        throw scanner.mistake("nothing can follow '\(Self.head(scanner))'")
      }
      return value
    } catch {
      throw mistake(part, error.reason, at: error.column)
    }
  }

  /// Reads a value if it is given.
  func optional<Value>(
    _ key: String, _ body: (inout TextScanner) throws(TextScanner.Mistake) -> Value
  ) throws(EditMistake) -> Value? {
    has(key) ? try read(key, body) : nil
  }

  /// A name, without quotes.
  func name(_ key: String) throws(EditMistake) -> String {
    let part = try part(key)
    guard !part.isPlain, part.text.hasPrefix("\"") else { return part.text }
    return try read(key) { (scanner) throws(TextScanner.Mistake) in try scanner.quoted() }
  }

  func mistake(_ part: Part, _ reason: String, at column: Int = 1) -> EditMistake {
    guard let start = part.column else {
      return EditMistake(key: part.key, reason)
    }
    return EditMistake(column: start + column - 1, reason)
  }

  private static func head(_ scanner: TextScanner) -> String {
    String(scanner.characters[..<scanner.position])
  }
}

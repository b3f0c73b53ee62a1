import GalaxyModel
import Platform

extension MapEdit: CustomStringConvertible {
  /// The edit as a line in canonical form, such as `add warp 12>40 latent`.
  public var line: String {
    guard let grammar = EditGrammar.named(operation.name) else { return "" }
    var words = grammar.words
    for member in givenValues {
      let kind = grammar.kind(of: member.key)
      let text = kind == .name ? member.value.editText.quoted : member.value.editText
      if member.key == grammar.subject {
        words.append(text)
      } else if let operand = grammar.operand, operand.key == member.key {
        words += [operand.word, text].compactMap { $0 }
      } else if kind == .flag {
        words.append(member.key)
      } else {
        words.append("\(member.key)=\(Self.isPlain(text) || kind == .name ? text : text.quoted)")
      }
    }
    if !expectations.isEmpty { words.append("if") }
    for fact in expectations {
      if case .text(let text) = fact.value {
        words.append("\(fact.key)=\(text.quoted)")
      } else {
        words.append("\(fact.key)=\(fact.value.editText)")
      }
    }
    return words.joined(separator: " ")
  }

  /// The edit as a line.
  public var description: String { line }

  /// Whether a word needs no quotes.
  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value > 32 && $0 != "\"" && $0.value != 127 && !$0.properties.isWhitespace
    }
  }

  /// Reads a line.
  ///
  /// - Parameter line: Verb, noun, subject, and what the edit needs behind them. Behind `if` are facts
  ///   that must hold before, such as `type=STANDARD`.
  /// - Throws: `EditMistake` with the place of the first mistake.
  /// - Complexity: O(length).
  public init(line: String) throws(EditMistake) {
    var words = try EditWords(line)
    let grammar = try words.grammar()
    var parts = EditParts(grammar)
    try parts.add(try words.part(grammar.subject, grammar))
    if let operand = grammar.operand {
      if let word = operand.word { try words.skip(word, grammar) }
      try parts.add(try words.part(operand.key, grammar))
    }
    var expectations: [FieldValue.Member] = []
    while let word = words.next() {
      if word.text == "if" {
        expectations = try words.facts()
        break
      }
      try parts.add(try words.field(word, grammar))
    }
    try self.init(parts, expectations: expectations)
  }
}

/// The words of a line; blanks inside quotes separate none.
private struct EditWords {
  struct Word {
    let text: String
    /// Its place in the line, from 1.
    let column: Int
  }

  private var words: [Word] = []
  private var position = 0
  private let length: Int

  init(_ line: String) throws(EditMistake) {
    var scanner = TextScanner(line)
    do throws(TextScanner.Mistake) {
      while true {
        scanner.skipBlanks()
        guard !scanner.isAtEnd else { break }
        let start = scanner.position
        while let next = scanner.next, next != " ", next != "\t" {
          if next == "\"" { _ = try scanner.quoted() } else { scanner.position += 1 }
        }
        words.append(
          Word(text: String(scanner.characters[start..<scanner.position]), column: start + 1))
      }
    } catch {
      throw EditMistake(column: error.column, error.reason)
    }
    length = scanner.characters.count
  }

  mutating func next() -> Word? {
    guard position < words.count else { return nil }
    position += 1
    return words[position - 1]
  }

  /// Takes the words that say what the edit is.
  mutating func grammar() throws(EditMistake) -> EditGrammar {
    guard let verb = next() else { throw EditMistake(column: 1, "an edit is missing") }
    let word = verb.text.lowercased()
    let fitting = EditGrammar.all.filter { $0.words[0] == word }
    if let grammar = fitting.first, grammar.words.count == 1 { return grammar }
    guard !fitting.isEmpty else {
      var verbs: [String] = []
      for grammar in EditGrammar.all where !verbs.contains(grammar.words[0]) {
        verbs.append(grammar.words[0])
      }
      throw EditMistake(
        column: verb.column,
        "'\(verb.text)' is no edit" + suggestion(for: word, in: verbs)
          + " (\(verbs.joined(separator: ", ")))")
    }
    let nouns = fitting.map { $0.words[1] }
    guard let noun = next() else {
      throw EditMistake(
        column: length + 1, "what to \(word) is missing (\(nouns.joined(separator: ", ")))")
    }
    guard let place = nouns.firstIndex(of: noun.text.lowercased()) else {
      throw EditMistake(
        column: noun.column,
        "no edit can \(word) '\(noun.text)'" + suggestion(for: noun.text, in: nouns)
          + " (\(nouns.joined(separator: ", ")))")
    }
    return fitting[place]
  }

  mutating func part(_ key: String, _ grammar: EditGrammar) throws(EditMistake) -> EditParts.Part {
    guard let word = next() else {
      throw EditMistake(column: length + 1, "'\(key)' is missing: \(grammar.usage)")
    }
    return EditParts.Part(key: key, text: word.text, column: word.column)
  }

  mutating func skip(_ word: String, _ grammar: EditGrammar) throws(EditMistake) {
    let found = next()
    guard found?.text.lowercased() == word else {
      throw EditMistake(
        column: found?.column ?? length + 1, "'\(word)' is missing: \(grammar.usage)")
    }
  }

  /// A field, `key=value` or a flag alone.
  func field(_ word: Word, _ grammar: EditGrammar) throws(EditMistake) -> EditParts.Part {
    let (key, text, column) = Self.split(word)
    guard let field = grammar.fields.first(where: { $0.key == key.lowercased() }) else {
      let keys = grammar.fields.map(\.key) + ["if"]
      throw EditMistake(
        column: word.column,
        "'\(key)' has no meaning here" + suggestion(for: key, in: keys) + ": \(grammar.usage)")
    }
    guard let text else {
      guard field.kind == .flag || field.kind == .boolean else {
        throw EditMistake(column: word.column, "write \(field.key)= and a value")
      }
      return EditParts.Part(key: field.key, text: "true", column: word.column)
    }
    return EditParts.Part(key: field.key, text: text, column: column)
  }

  /// The facts behind `if`, to the end of the line.
  mutating func facts() throws(EditMistake) -> [FieldValue.Member] {
    var facts: [FieldValue.Member] = []
    while let word = next() {
      let (key, text, column) = Self.split(word)
      guard let text, !key.isEmpty else {
        throw EditMistake(column: word.column, "a fact is written key=value")
      }
      guard !facts.contains(where: { $0.key == key }) else {
        throw EditMistake(column: word.column, "'\(key)' is given twice")
      }
      facts.append(.init(key, try Self.value(text, at: column)))
    }
    guard !facts.isEmpty else {
      throw EditMistake(column: length + 1, "a fact such as type=STANDARD is missing behind 'if'")
    }
    return facts
  }

  private static func split(_ word: Word) -> (key: String, text: String?, column: Int) {
    guard let sign = word.text.firstIndex(of: "=") else { return (word.text, nil, word.column) }
    let key = String(word.text[..<sign])
    return (key, String(word.text[word.text.index(after: sign)...]), word.column + key.count + 1)
  }

  private static func value(_ text: String, at column: Int) throws(EditMistake) -> FieldValue {
    if text.hasPrefix("\"") {
      var scanner = TextScanner(text)
      do throws(TextScanner.Mistake) {
        let value = try scanner.quoted()
        if scanner.isAtEnd { return .text(value) }
        throw scanner.mistake("nothing can follow the quote")
      } catch {
        throw EditMistake(column: column + error.column - 1, error.reason)
      }
    }
    switch text.lowercased() {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "none": return .null
    default: break
    }
    if let number = Int64(text) { return .integer(number) }
    if let number = Double(text), number.isFinite { return .number(number) }
    return .text(text)
  }
}

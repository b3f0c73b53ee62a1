public import GalaxyModel
import Platform

extension MapEdit {
  /// The edit as an object, such as `{"op": "add-warp", "warp": "12>40", "latent": true}`.
  ///
  /// Keys are in the order of the line.
  public var fieldValue: FieldValue {
    .object(
      [.init("op", .text(operation.name))] + givenValues
        + (expectations.isEmpty ? [] : [.init("expect", .object(expectations))]))
  }

  /// The values that are given, the first with its region.
  var givenValues: [FieldValue.Member] {
    let key = EditGrammar.named(operation.name)?.regionKey
    return operation.values.compactMap { member in
      guard member.value != .null else { return nil }
      guard member.key == key, let region else { return member }
      return .init(member.key, .text(MapReference.name(region) + "/" + member.value.editText))
    }
  }

  /// Reads an object.
  ///
  /// - Parameter object: An object with `op`, or a text with a line.
  /// - Throws: `EditMistake` with the key of the mistake.
  /// - Complexity: O(length).
  public init(_ object: FieldValue) throws(EditMistake) {
    if case .text(let line) = object {
      self = try MapEdit(line: line)
      return
    }
    guard case .object(let members) = object else {
      throw EditMistake("an edit is an object with \"op\", or a text with a line")
    }
    guard case .text(let op)? = members.first(where: { $0.key == "op" })?.value else {
      throw EditMistake(key: "op", "the operation is missing, such as \"add-warp\"")
    }
    guard let grammar = EditGrammar.named(op.lowercased()) else {
      let known = EditGrammar.all.map(\.op)
      throw EditMistake(
        key: "op",
        "there is no operation '\(op)'" + suggestion(for: op, in: known)
          + " (\(known.joined(separator: ", ")))")
    }
    var parts = EditParts(grammar)
    var expectations: [FieldValue.Member] = []
    for member in members where member.key != "op" {
      if member.key == "expect" {
        guard case .object(let facts) = member.value else {
          throw EditMistake(key: "expect", "what must hold before is an object")
        }
        expectations = facts
        continue
      }
      guard grammar.keys.contains(member.key) else {
        throw EditMistake(
          key: member.key,
          "'\(op)' has no '\(member.key)'" + suggestion(for: member.key, in: grammar.keys)
            + "; it has \(grammar.keys.joined(separator: ", "))")
      }
      if member.value == .null { continue }
      try parts.add(
        EditParts.Part(
          key: member.key, text: try Self.text(member, grammar.kind(of: member.key)), column: nil,
          isPlain: true))
    }
    try self.init(parts, expectations: expectations)
  }

  /// The text of a value whose kind fits.
  private static func text(
    _ member: FieldValue.Member, _ kind: EditGrammar.Kind
  ) throws(EditMistake) -> String {
    let isFitting: Bool
    switch (kind, member.value) {
    case (.name, .text), (.text, .text), (.text, .integer), (.integer, .integer), (.integer, .text),
      (.number, .integer), (.number, .number), (.boolean, .boolean), (.flag, .boolean),
      (.integers, .text):
      isFitting = true
    case (.integers, .list(let values)):
      isFitting = values.allSatisfy { if case .integer = $0 { true } else { false } }
    default: isFitting = false
    }
    guard isFitting else {
      throw EditMistake(key: member.key, "'\(member.key)' is \(kind.words)")
    }
    return member.value.editText
  }
}

extension EditGrammar.Kind {
  /// What a value of the kind is, for messages.
  fileprivate var words: String {
    switch self {
    case .text, .name: "a text"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean, .flag: "true or false"
    case .integers: "a list of sector numbers"
    }
  }
}

extension FieldValue {
  /// The value as a word of a line.
  package var editText: String {
    switch self {
    case .null: "none"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): "\(value)"
    case .number(let value): value.description
    case .text(let text): text
    case .identifier, .timestamp: ""
    case .list(let values): values.map(\.editText).joined(separator: ",")
    case .object: ""
    }
  }
}

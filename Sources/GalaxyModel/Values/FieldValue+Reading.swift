extension FieldValue {
  /// The text, also of an identifier or a timestamp; nil for other values.
  package var textValue: String? {
    switch self {
    case .text(let text): text
    case .identifier(let identifier): identifier.description
    case .timestamp(let moment): moment.description
    default: nil
    }
  }

  /// The number if it is an integer; nil for other values.
  package var intValue: Int? {
    switch self {
    case .integer(let value): Int(exactly: value)
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The number; nil for other values.
  package var numberValue: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// The identifier, also as text; nil for other values.
  package var identifierValue: Identifier? {
    switch self {
    case .identifier(let identifier): identifier
    case .text(let text): Identifier(text)
    default: nil
    }
  }

  /// The timestamp, also as text; nil for other values.
  package var timeValue: Timestamp? {
    switch self {
    case .timestamp(let moment): moment
    case .text(let text): Timestamp(text)
    default: nil
    }
  }

  /// The elements of a list; none for other values.
  package var listValue: [FieldValue] {
    if case .list(let values) = self { values } else { [] }
  }

  /// The members of an object; none for other values.
  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The value of a key of an object; NULL if there is none.
  package subscript(_ key: String) -> FieldValue {
    members.first { $0.key == key }?.value ?? .null
  }
}

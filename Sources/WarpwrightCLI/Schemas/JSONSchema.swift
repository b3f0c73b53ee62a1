import GalaxyModel

/// Parts of a JSON Schema (draft 2020-12), as values that can be printed.
///
/// Objects list all of their members, so that a document with a misspelled or undescribed member is
/// invalid.
enum JSONSchema {
  /// A member of an object: its name, the schema of its value, and whether it may be absent.
  struct Property {
    var name: String
    var schema: FieldValue
    var isOptional = false
  }

  static let integer: FieldValue = type("integer")
  static let number: FieldValue = type("number")
  static let boolean: FieldValue = type("boolean")
  static let text: FieldValue = type("string")
  /// A value of any kind.
  static let anything: FieldValue = .object([FieldValue.Member]())
  static let texts: FieldValue = list(of: text)
  static let integers: FieldValue = list(of: integer)

  static func type(_ name: String) -> FieldValue {
    .object([FieldValue.Member("type", .text(name))])
  }

  static func integer(atLeast minimum: Int, atMost maximum: Int? = nil) -> FieldValue {
    var members: [FieldValue.Member] = [
      .init("type", .text("integer")), .init("minimum", .int(minimum)),
    ]
    if let maximum { members.append(.init("maximum", .int(maximum))) }
    return .object(members)
  }

  /// A text of a known form: `uuid` and `date-time` are those of the standard.
  static func text(format: String) -> FieldValue {
    .object([
      FieldValue.Member("type", .text("string")), FieldValue.Member("format", .text(format)),
    ])
  }

  static func text(atMost length: Int) -> FieldValue {
    .object([
      FieldValue.Member("type", .text("string")), FieldValue.Member("maxLength", .int(length)),
    ])
  }

  /// One of some words.
  static func words(_ words: [String]) -> FieldValue {
    .object([FieldValue.Member("enum", .list(words.map { .text($0) }))])
  }

  /// Exactly one value.
  static func constant(_ value: FieldValue) -> FieldValue {
    .object([FieldValue.Member("const", value)])
  }

  /// A value of one of several schemas.
  static func any(of schemas: [FieldValue]) -> FieldValue {
    .object([FieldValue.Member("anyOf", .list(schemas))])
  }

  /// A value or `null`.
  static func nullable(_ schema: FieldValue) -> FieldValue {
    any(of: [schema, type("null")])
  }

  static func list(of element: FieldValue, count: Int? = nil) -> FieldValue {
    var members: [FieldValue.Member] = [
      .init("type", .text("array")), .init("items", element),
    ]
    if let count { members += [.init("minItems", .int(count)), .init("maxItems", .int(count))] }
    return .object(members)
  }

  /// An object of these members and no others.
  static func object(_ properties: [Property]) -> FieldValue {
    let required = properties.filter { !$0.isOptional }.map { FieldValue.text($0.name) }
    return .object([
      FieldValue.Member("type", .text("object")),
      FieldValue.Member(
        "properties", .object(properties.map { FieldValue.Member($0.name, $0.schema) })),
      FieldValue.Member("required", .list(required)),
      FieldValue.Member("additionalProperties", .boolean(false)),
    ])
  }

  /// An object whose keys are data, such as sector numbers.
  static func map(to value: FieldValue) -> FieldValue {
    .object([
      FieldValue.Member("type", .text("object")),
      FieldValue.Member("additionalProperties", value),
    ])
  }

  /// A schema with a sentence that explains it.
  static func described(_ description: String, _ schema: FieldValue) -> FieldValue {
    guard case .object(let members) = schema else { return schema }
    return .object([FieldValue.Member("description", .text(description))] + members)
  }
}

extension JSONSchema.Property {
  /// A member that every document has.
  static func required(_ name: String, _ schema: FieldValue) -> JSONSchema.Property {
    JSONSchema.Property(name: name, schema: schema)
  }

  /// A member that some documents lack.
  static func optional(_ name: String, _ schema: FieldValue) -> JSONSchema.Property {
    JSONSchema.Property(name: name, schema: schema, isOptional: true)
  }
}

import FileIO
public import JSONText

/// A JSON document, or a part of one, that loses nothing of what was read: members keep their order
/// and numbers their text.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number written without point and exponent that fits 64 bits.
  case integer(Int64)
  /// Every other number.
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// The number in its shortest form; `null` for what is no number.
  public init(_ value: Double) {
    if !value.isFinite {
      self = .null
    } else if let whole = Int64(exactly: value), whole.magnitude < 1 << 53, value != 0 {
      self = .integer(whole)
    } else if value.bitPattern == 0 {
      self = .integer(0)
    } else {
      self = .number(JSONNumber(value))
    }
  }

  /// The integer.
  public init(_ value: Int) {
    self = .integer(Int64(value))
  }
}

extension JSONValue {
  /// Whether the value is `null`.
  public var isNull: Bool { self == .null }

  /// The truth value, if it is one.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The integer, if it is one and written as one: `1.0` and `1e2` are not.
  public var integer: Int? {
    guard case .integer(let value) = self else { return nil }
    return Int(exactly: value)
  }

  /// The number as the nearest double, if it is a number.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let number): number.value
    default: nil
    }
  }

  /// The text, if it is one.
  public var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The elements, if it is an array.
  public var array: [JSONValue]? {
    guard case .array(let value) = self else { return nil }
    return value
  }

  /// The members, if it is an object.
  public var object: JSONObject? {
    guard case .object(let value) = self else { return nil }
    return value
  }

  /// The value of a member, nil when there is none or this is not an object.
  ///
  /// Complexity: O(members), see ``JSONObject``.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// What the value is, for messages: `a string`, `an object`.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .integer: "a whole number"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue {
  /// Reads a document.
  public static func parse(
    _ bytes: [UInt8], limits: JSONLimits = JSONLimits(), dialect: JSONDialect = .strict
  ) throws(JSONSyntaxError) -> JSONValue {
    JSONValue(try JSONDocument(bytes, limits: limits, dialect: dialect).root)
  }

  /// Copies a value out of a document.
  public init(_ view: JSONView) {
    if view.isNull {
      self = .null
    } else if let flag = view.bool {
      self = .bool(flag)
    } else if let number = view.integer {
      self = .integer(Int64(number))
    } else if let text = view.string {
      self = .string(text)
    } else if let elements = view.array {
      self = .array(elements.map { JSONValue($0) })
    } else if let members = view.object {
      self = .object(JSONObject(members.map { ($0.key, JSONValue($0.value)) }))
    } else {
      self = .number(JSONNumber(validated: view.numberText))
    }
  }

  /// The document as bytes of UTF-8, without a line end.
  public func bytes() -> [UInt8] {
    var writer = ByteWriter()
    append(to: &writer)
    return writer.takeBytes()
  }

  private func append(to out: inout ByteWriter) {
    switch self {
    case .null: out.append("null")
    case .bool(let value): out.append(value ? "true" : "false")
    case .integer(let value): out.append(decimal: value)
    case .number(let number): out.append(text: number.text)
    case .string(let text): out.append(jsonString: text)
    case .array(let elements):
      out.append("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { out.append(",") }
        element.append(to: &out)
      }
      out.append("]")
    case .object(let object):
      out.append("{")
      for (index, member) in object.enumerated() {
        if index > 0 { out.append(",") }
        out.append(jsonString: member.key)
        out.append(":")
        member.value.append(to: &out)
      }
      out.append("}")
    }
  }
}

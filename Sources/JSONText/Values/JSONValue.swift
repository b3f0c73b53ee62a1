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

  /// The whole number.
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

  /// The whole number, if it is one and written as one: `1.0` and `1e2` are not.
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

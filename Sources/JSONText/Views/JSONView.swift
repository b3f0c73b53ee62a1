public import FileIO

/// A value of a ``JSONDocument``, read in place.
public struct JSONView: Sendable {
  package let bytes: [UInt8]
  /// Where it begins.
  package let start: Int

  /// The value that begins at a place of a checked text.
  package init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// The first byte, which tells what the value is.
  package var first: UInt8 { bytes[start] }

  /// Whether the value is `null`.
  public var isNull: Bool { first == UInt8(ascii: "n") }

  /// The truth value, if it is one.
  public var bool: Bool? {
    switch first {
    case UInt8(ascii: "t"): true
    case UInt8(ascii: "f"): false
    default: nil
    }
  }

  /// The integer, if it is one and written as one: `1.0`, `1e2` and `-0` are not.
  public var integer: Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var position = start
      let isNegative = bytes[position] == UInt8(ascii: "-")
      if isNegative { position += 1 }
      let digits = position
      var value = 0
      while position < bytes.count, bytes[position] &- 48 < 10 {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let digit = Int(bytes[position] &- 48)
        // Counted down, as the least number has no positive one.
        let (sum, carry) = product.subtractingReportingOverflow(digit)
        if overflow || carry { return nil }
        value = sum
        position += 1
      }
      guard position > digits, !(isNegative && value == 0) else { return nil }
      if position < bytes.count {
        let next = bytes[position] | 0x20
        if next == UInt8(ascii: ".") || next == UInt8(ascii: "e") { return nil }
      }
      if isNegative { return value }
      return value == .min ? nil : -value
    }
  }

  /// The integer, if it is one that a JSON number carries exactly, ±2^53.
  ///
  /// Sums and differences of such numbers do not overflow.
  package var wholeNumber: Int? {
    guard let integer, integer.magnitude <= 1 << 53 else { return nil }
    return integer
  }

  /// The number as the nearest double, always finite, if it is a number.
  public var double: Double? {
    if let integer { return Double(integer) }
    guard first == UInt8(ascii: "-") || first &- 48 < 10 else { return nil }
    return Double(numberText) ?? 0
  }

  /// The text, if it is one.
  public var string: String? {
    guard first == UInt8(ascii: "\"") else { return nil }
    return bytes.withUnsafeBufferPointer { JSONTextBytes.string($0, at: start) }
  }

  /// The elements, if it is an array.
  public var array: JSONElements? {
    first == UInt8(ascii: "[") ? JSONElements(bytes: bytes, start: start) : nil
  }

  /// The members, if it is an object.
  public var object: JSONMembers? {
    first == UInt8(ascii: "{") ? JSONMembers(bytes: bytes, start: start) : nil
  }

  /// The value of a member, nil when there is none or this is not an object.
  ///
  /// Complexity: O(bytes of the object).
  public subscript(key: String) -> JSONView? { object?[key] }

  /// Its path in the document.
  ///
  /// - Complexity: O(bytes before it).
  public var path: JSONPath { JSONPath(of: self) }

  /// What the value is, for messages: `a string`, `an object`.
  public var kind: String {
    switch first {
    case UInt8(ascii: "n"): "null"
    case UInt8(ascii: "t"), UInt8(ascii: "f"): "a truth value"
    case UInt8(ascii: "\""): "a string"
    case UInt8(ascii: "["): "an array"
    case UInt8(ascii: "{"): "an object"
    default: integer == nil ? "a number" : "an integer"
    }
  }

  /// The bytes of a number.
  package var numberText: String {
    bytes.withUnsafeBufferPointer { bytes in
      let end = JSONStep.behindValue(bytes, start)
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }
  }
}

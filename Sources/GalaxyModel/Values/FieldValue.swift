/// A value of one column, independent of the output format.
///
/// JSON columns use `list` and `object`. The keys of an `object` are in ascending byte order, as in
/// every output format.
public enum FieldValue: Sendable, Equatable {
  /// SQL NULL, also for an empty JSON column.
  case null
  case boolean(Bool)
  case integer(Int64)
  /// A finite floating-point number, written as the shortest text that reads back identically.
  case number(Double)
  case text(String)
  case identifier(Identifier)
  case timestamp(Timestamp)
  case list([FieldValue])
  case object([Member])

  /// A key and its value in a JSON object.
  public struct Member: Sendable, Equatable {
    /// The key.
    public var key: String
    /// The value.
    public var value: FieldValue

    /// Creates a member of an object.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - value: The value.
    public init(_ key: String, _ value: FieldValue) {
      self.key = key
      self.value = value
    }
  }

  /// Creates an `integer` from any integer that fits in 64 bits.
  ///
  /// - Parameter value: The integer.
  /// - Returns: The cell.
  @inlinable public static func int(_ value: some BinaryInteger) -> FieldValue {
    .integer(Int64(truncatingIfNeeded: value))
  }

  /// Creates a value from an optional, or `null` if there is none.
  ///
  /// - Parameters:
  ///   - value: The optional.
  ///   - make: Creates the value from the wrapped one.
  /// - Returns: The cell.
  public static func optional<T>(_ value: T?, _ make: (T) -> FieldValue) -> FieldValue {
    value.map(make) ?? .null
  }

  /// Creates an object with its keys in ascending byte order.
  ///
  /// - Parameter members: The members in any order; keys are ASCII.
  /// - Returns: The cell.
  public static func object(_ members: KeyValuePairs<String, FieldValue>) -> FieldValue {
    var sorted: [Member] = []
    sorted.reserveCapacity(members.count)
    // Insertion sort: there are few members, and mostly they are already in order.
    for (key, value) in members {
      var place = sorted.count
      while place > 0, key < sorted[place - 1].key { place -= 1 }
      sorted.insert(Member(key, value), at: place)
    }
    return .object(sorted)
  }
}

/// One value of one column, independent of the format it is written in.
///
/// JSON columns use `list` and `object`; the keys of an `object` stand in ascending byte order, as
/// every format writes them so.
public enum FieldValue: Sendable, Equatable {
  /// SQL NULL; also for an empty JSON column.
  case null
  case boolean(Bool)
  case integer(Int64)
  /// A floating-point number, finite; written as the shortest text that reads back the same.
  case number(Double)
  case text(String)
  case identifier(Identifier)
  case timestamp(Timestamp)
  case list([FieldValue])
  case object([Member])

  /// One key and its value in a JSON object.
  public struct Member: Sendable, Equatable {
    public var key: String
    public var value: FieldValue

    public init(_ key: String, _ value: FieldValue) {
      self.key = key
      self.value = value
    }
  }

  /// `integer`, from any machine integer that fits 64 bits.
  @inlinable public static func int(_ value: some BinaryInteger) -> FieldValue {
    .integer(Int64(truncatingIfNeeded: value))
  }

  /// The value, or `null` if there is none.
  public static func optional<T>(_ value: T?, _ make: (T) -> FieldValue) -> FieldValue {
    value.map(make) ?? .null
  }

  /// An object whose keys, names in ASCII, are put into ascending byte order.
  public static func object(_ members: KeyValuePairs<String, FieldValue>) -> FieldValue {
    var sorted: [Member] = []
    sorted.reserveCapacity(members.count)
    // There are a few, and mostly they stand in order already.
    for (key, value) in members {
      var place = sorted.count
      while place > 0, key < sorted[place - 1].key { place -= 1 }
      sorted.insert(Member(key, value), at: place)
    }
    return .object(sorted)
  }
}

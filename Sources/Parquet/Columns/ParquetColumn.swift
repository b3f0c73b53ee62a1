/// A column of a Parquet file.
public struct ParquetColumn: Sendable {
  /// Its name: ASCII letters, digits and underscores.
  public let name: String
  /// The type of its values.
  public let type: ParquetType
  /// Whether values may be missing.
  public let isOptional: Bool
  /// Whether no two rows have the same value, so that a dictionary never pays.
  public let isUnique: Bool

  /// A column.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - type: The type of its values.
  ///   - isOptional: Whether values may be missing.
  ///   - isUnique: Whether no two rows have the same value.
  public init(_ name: String, _ type: ParquetType, isOptional: Bool, isUnique: Bool = false) {
    self.name = name
    self.type = type
    self.isOptional = isOptional
    self.isUnique = isUnique
  }
}

/// A type of values, as readers see it.
public enum ParquetType: Sendable, Equatable {
  case boolean
  case int32
  case int64
  case double
  /// A number with that many decimals, of at most `precision` digits; 1 to 38.
  case decimal(precision: Int, scale: Int)
  case uuid
  /// Microseconds since 1970 in UTC.
  case timestamp
  /// UTF-8.
  case text

  /// How the values are stored.
  enum Storage: Int {
    case boolean = 0
    case int32 = 1
    case int64 = 2
    case double = 5
    case bytes = 6
    case fixed = 7
  }

  /// How the values are stored.
  var storage: Storage {
    switch self {
    case .boolean: .boolean
    case .int32: .int32
    case .int64, .timestamp: .int64
    case .double: .double
    case .decimal(let precision, _): precision <= 9 ? .int32 : precision <= 18 ? .int64 : .fixed
    case .uuid: .fixed
    case .text: .bytes
    }
  }

  /// Bytes of a value given to a `ParquetWriter`; nil if they vary.
  ///
  /// Numbers have their lowest byte first, except for decimals of more than 18 digits, which have
  /// their highest first, as UUIDs have. A truth value is a byte, 0 or 1.
  public var width: Int? {
    switch storage {
    case .boolean: 1
    case .int32: 4
    case .int64, .double: 8
    case .bytes: nil
    case .fixed: fixedWidth
    }
  }

  private var fixedWidth: Int {
    guard case .decimal(let precision, _) = self else { return 16 }
    // Bytes that hold a sign and the digits: a byte holds 2.408 digits.
    return (precision * 3322 + 1000) / 8000 + 1
  }
}

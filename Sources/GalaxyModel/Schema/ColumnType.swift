/// The type of a column in terms of PostgreSQL.
///
/// Writers for other databases map it to their own types.
public enum ColumnType: Sendable, Equatable {
  case uuid
  /// 32-bit integer.
  case integer
  /// 64-bit integer.
  case bigint
  case boolean
  /// Double-precision floating-point number.
  case float
  /// Fixed-point number with `scale` decimals.
  case decimal(precision: Int, scale: Int)
  /// Text of at most `length` characters; unbounded if nil.
  case varchar(Int?)
  case text
  /// A UTC timestamp; `zoned` tells whether the column stores a time zone.
  case timestamp(zoned: Bool)
  case jsonb
  /// JSON stored as text.
  case json
  case varcharArray
  case uuidArray
  case integerArray
  case enumeration(EnumType)

  /// The name in PostgreSQL, such as `DECIMAL(3, 2)`.
  public var name: String {
    switch self {
    case .uuid: "UUID"
    case .integer: "INTEGER"
    case .bigint: "BIGINT"
    case .boolean: "BOOLEAN"
    case .float: "FLOAT"
    case .decimal(let precision, let scale): "DECIMAL(\(precision), \(scale))"
    case .varchar(let length): length.map { "VARCHAR(\($0))" } ?? "VARCHAR"
    case .text: "TEXT"
    case .timestamp(let zoned): "TIMESTAMP \(zoned ? "WITH" : "WITHOUT") TIME ZONE"
    case .jsonb: "JSONB"
    case .json: "JSON"
    case .varcharArray: "VARCHAR[]"
    case .uuidArray: "UUID[]"
    case .integerArray: "INTEGER[]"
    case .enumeration(let type): type.name
    }
  }

  /// Returns the type of a column that holds the labels of an enumerated type.
  @_semantics("optimize.sil.specialize.generic.never")
  static func labels<Label: DatabaseLabel>(of _: Label.Type) -> ColumnType {
    .enumeration(EnumType(name: Label.databaseType, labels: Label.allCases.map { $0.rawValue }))
  }
}

/// An enumerated type of the database.
public struct EnumType: Sendable, Equatable {
  /// The name of the type.
  public let name: String
  /// The labels in the order of their declaration.
  public let labels: [String]

  /// Creates a type from its labels.
  ///
  /// - Parameters:
  ///   - name: The name of the type.
  ///   - labels: The labels in order.
  public init(name: String, labels: [String]) {
    self.name = name
    self.labels = labels
  }

  /// The enumerated types of all columns, in ascending order of their names.
  public static let all: [EnumType] = {
    var types: [String: EnumType] = [:]
    for table in GalaxySchema.tables {
      for column in table.columns {
        if case .enumeration(let type) = column.type { types[type.name] = type }
      }
    }
    return types.values.sorted { textPrecedes($0.name, $1.name) }
  }()
}

/// A closed vocabulary for which the database has an enumerated type.
///
/// Raw values and order of the cases are those of the labels in the database.
public protocol DatabaseLabel: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// The name of the type in the database.
  static var databaseType: String { get }
}

/// Type of a column, in the terms of PostgreSQL. Writers for other stores map it to theirs.
public enum ColumnType: Sendable, Equatable {
  case uuid
  /// 32 bits.
  case integer
  /// 64 bits.
  case bigint
  case boolean
  /// Double precision.
  case float
  /// Fixed point with `scale` decimals.
  case decimal(precision: Int, scale: Int)
  /// Text of at most `length` characters; without bound if `nil`.
  case varchar(Int?)
  case text
  /// A moment in UTC; `zoned` tells whether the column keeps a time zone.
  case timestamp(zoned: Bool)
  case jsonb
  /// JSON kept as text.
  case json
  case varcharArray
  case uuidArray
  case integerArray
  case enumeration(EnumType)

  /// Name as the data dictionary writes it, such as `DECIMAL(3, 2)`.
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
}

/// An enumerated type of the database with its labels in declared order.
public struct EnumType: Sendable, Equatable {
  public let name: String
  public let labels: [String]

  /// A type with given labels.
  public init(name: String, labels: [String]) {
    self.name = name
    self.labels = labels
  }

  /// A type whose labels are the raw values of a closed vocabulary.
  init<Label>(_ name: String, _: Label.Type)
  where Label: CaseIterable & RawRepresentable, Label.RawValue == String {
    self.init(name: name, labels: Label.allCases.map(\.rawValue))
  }

  public static let clusterType = EnumType("cluster_type", ClusterType.self)
  public static let zoneType = EnumType("zone_type", ZoneType.self)
  public static let sectorType = EnumType("sector_type", SectorType.self)
  public static let warpTunnelType = EnumType("warp_tunnel_type", WarpTunnelType.self)
  public static let formationType = EnumType("special_formation_type", FormationType.self)
  public static let importState = EnumType(
    name: "galaxy_import_state", labels: ["GENERATING", "READY", "FAILED"])
  public static let tunnelStatus = EnumType(
    name: "warp_tunnel_status",
    labels: ["ACTIVE", "UNSTABLE", "DEGRADING", "COLLAPSED", "MAINTENANCE", "FORMING"])
  public static let tunnelStability = EnumType(
    name: "warp_tunnel_stability_enum", labels: ["UNSTABLE", "STABLE"])
}

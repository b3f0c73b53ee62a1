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

  /// Creates a type whose labels are the raw values of a closed vocabulary.
  init<Label>(_ name: String, _: Label.Type)
  where Label: CaseIterable & RawRepresentable, Label.RawValue == String {
    self.init(name: name, labels: Label.allCases.map(\.rawValue))
  }

  /// The type of `clusters.type`.
  public static let clusterType = EnumType("cluster_type", ClusterType.self)
  /// The type of `zones.zone_type`.
  public static let zoneType = EnumType("zone_type", ZoneType.self)
  /// The type of `sectors.type`.
  public static let sectorType = EnumType("sector_type", SectorType.self)
  /// The type of `warp_tunnels.type`.
  public static let warpTunnelType = EnumType("warp_tunnel_type", WarpTunnelType.self)
  /// The type of `special_formations.type`.
  public static let formationType = EnumType("special_formation_type", FormationType.self)
  /// The state of a galaxy's import.
  public static let importState = EnumType(
    name: "galaxy_import_state", labels: ["GENERATING", "READY", "FAILED"])
  /// The status of a warp tunnel.
  public static let tunnelStatus = EnumType(
    name: "warp_tunnel_status",
    labels: ["ACTIVE", "UNSTABLE", "DEGRADING", "COLLAPSED", "MAINTENANCE", "FORMING"])
  /// The stability class of a warp tunnel.
  public static let tunnelStability = EnumType(
    name: "warp_tunnel_stability_enum", labels: ["UNSTABLE", "STABLE"])
}

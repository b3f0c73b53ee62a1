/// A contiguous range of sector numbers with a common theme.
///
/// A row of `clusters`.
public struct Cluster: Sendable {
  /// The row identifier, or `.none` if rows were not requested.
  public var identifier: Identifier = .none
  /// Number within the region, from 1.
  public var ordinal: Int
  /// Name, unique within the region.
  public var name: String
  /// Theme, which sets resources, danger, and services.
  public var type: ClusterType
  /// First sector number of the range.
  public var firstSector: Int
  /// Last sector number of the range, inclusive.
  public var lastSector: Int
  /// Number of sectors as declared; equal to the length of the range in generated maps.
  public var declaredSectorCount: Int
  /// Rounded mean of the positions of its sectors.
  public var center: Position = Position(x: 0, y: 0, z: 0)
  /// Stability of the warps that leave its sectors, 0…1.
  public var warpStability: Double = 1
  /// Economic value, 0…100.
  public var economicValue: Int = 50
  /// Maximum number of exits that wiring gives to its sectors.
  public var maxWarps: Int
  /// Slug of the ship type recommended to visitors.
  public var recommendedShip: String = "light_freighter"
  /// Clusters with the same group number form an island; nil on the mainland.
  public var islandGroup: Int?
  /// Color of its nebula, if it has one.
  public var nebula: NebulaColor?
  /// Mean density of its nebula sectors, 1…100 with one decimal; nil without a nebula.
  public var fieldStrength: Double?

  /// Creates a cluster; all other values have their defaults.
  public init(
    ordinal: Int, name: String, type: ClusterType, firstSector: Int, lastSector: Int, maxWarps: Int
  ) {
    self.ordinal = ordinal
    self.name = name
    self.type = type
    self.firstSector = firstSector
    self.lastSector = lastSector
    self.declaredSectorCount = lastSector - firstSector + 1
    self.maxWarps = maxWarps
  }
}

/// A point in space with integer coordinates.
public struct Position: Hashable, Sendable {
  /// The x coordinate, within ±10,000.
  public var x: Int32
  /// The y coordinate, within ±10,000.
  public var y: Int32
  /// The z coordinate, within ±1,500.
  public var z: Int32

  /// Creates a position.
  public init(x: Int32, y: Int32, z: Int32) {
    self.x = x
    self.y = y
    self.z = z
  }
}

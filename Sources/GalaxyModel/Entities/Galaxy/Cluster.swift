/// A thematic neighbourhood: a contiguous range of sector numbers with one biome.
public struct Cluster: Sendable {
  /// Row identifier, `.none` when rows were not asked for.
  public var identifier: Identifier = .none
  /// 1, 2, 3 … inside the region.
  public var ordinal: Int
  public var name: String
  public var type: ClusterType
  /// First and last sector number, inclusive.
  public var firstSector: Int
  public var lastSector: Int
  /// Sector count as declared; equals the size of the range in generated maps.
  public var declaredSectorCount: Int
  /// Rounded mean of the member positions.
  public var center: Position = Position(x: 0, y: 0, z: 0)
  /// 0…1, also the stability of the warps that leave its sectors.
  public var warpStability: Double = 1
  /// 0…100.
  public var economicValue: Int = 50
  /// Highest out-degree that wiring gives to its sectors.
  public var maxWarps: Int
  /// Hull class recommended to visitors.
  public var recommendedShip: String = "light_freighter"
  /// Clusters with one group number form one island; `nil` on the mainland.
  public var islandGroup: Int?
  public var nebula: NebulaColor?
  /// Mean density of its nebula sectors, one decimal; `nil` without nebula.
  public var fieldStrength: Double?

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

/// A place in space: x and y within ±10,000, z within ±1,500.
public struct Position: Hashable, Sendable {
  public var x: Int32
  public var y: Int32
  public var z: Int32

  public init(x: Int32, y: Int32, z: Int32) {
    self.x = x
    self.y = y
    self.z = z
  }
}

public import GalaxyModel

/// Traits that a warp gets; those that are nil stay.
public struct WarpTraits: Sendable, Equatable {
  /// Whether it looks two-way until it is scanned.
  public var isLatent: Bool?
  /// The turns that it costs.
  public var cost: Int?
  /// Its stability, 0…1.
  public var stability: Double?

  /// Creates traits.
  public init(isLatent: Bool? = nil, cost: Int? = nil, stability: Double? = nil) {
    (self.isLatent, self.cost, self.stability) = (isLatent, cost, stability)
  }
}

/// The nebula that a sector gets.
public enum NebulaWord: Sendable, Equatable {
  /// There is none any more.
  case none
  /// One of a color and density.
  case nebula(NebulaColor, density: Int)
}

/// Traits that a sector gets; those that are nil stay or follow from the type.
public struct SectorTraits: Sendable, Equatable {
  /// The type.
  public var type: SectorType?
  /// The hazard level.
  public var hazard: Int?
  /// The radiation level, 0…1.
  public var radiation: Double?
  /// The security level.
  public var security: Int?
  /// The nebula.
  public var nebula: NebulaWord?
  /// Whether there are asteroids to mine.
  public var hasAsteroids: Bool?

  /// Creates traits.
  public init(
    type: SectorType? = nil, hazard: Int? = nil, radiation: Double? = nil, security: Int? = nil,
    nebula: NebulaWord? = nil, hasAsteroids: Bool? = nil
  ) {
    (self.type, self.hazard, self.radiation) = (type, hazard, radiation)
    (self.security, self.nebula, self.hasAsteroids) = (security, nebula, hasAsteroids)
  }
}

/// Traits that a cluster gets; those that are nil stay.
public struct ClusterTraits: Sendable, Equatable {
  /// The type.
  public var type: ClusterType?
  /// The most exits that wiring gives to its sectors.
  public var cap: Int?
  /// Its center, which otherwise follows from its sectors.
  public var center: EditPosition?

  /// Creates traits.
  public init(type: ClusterType? = nil, cap: Int? = nil, center: EditPosition? = nil) {
    (self.type, self.cap, self.center) = (type, cap, center)
  }
}

/// Traits of a formation that is made or declared; those that are nil are up to the generator.
public struct FormationTraits: Sendable, Equatable {
  /// The number of interior sectors.
  public var size: Int?
  /// The name.
  public var name: String?
  /// The interior sectors.
  public var interior: [Int]?
  /// The number of gateways.
  public var gateways: Int?

  /// Creates traits.
  public init(
    size: Int? = nil, name: String? = nil, interior: [Int]? = nil, gateways: Int? = nil
  ) {
    (self.size, self.name, self.interior, self.gateways) = (size, name, interior, gateways)
  }
}

/// Traits of a tunnel that is added; those that are nil follow from the map.
public struct TunnelTraits: Sendable, Equatable {
  /// Whether it leads from the first end to the second one only.
  public var isOneWay: Bool
  /// Whether it looks two-way until it is scanned.
  public var isLatent: Bool
  /// The kind of tunnel.
  public var type: WarpTunnelType?
  /// Its stability, 0…1.
  public var stability: Double?
  /// The turns that it costs.
  public var cost: Int?
  /// Its length.
  public var length: Double?

  /// Creates traits.
  public init(
    isOneWay: Bool = false, isLatent: Bool = false, type: WarpTunnelType? = nil,
    stability: Double? = nil, cost: Int? = nil, length: Double? = nil
  ) {
    (self.isOneWay, self.isLatent, self.type) = (isOneWay, isLatent, type)
    (self.stability, self.cost, self.length) = (stability, cost, length)
  }
}

/// Traits that a planet gets; those that are nil stay.
public struct PlanetChange: Sendable, Equatable {
  /// The type as the map writes it.
  public var type: String?
  /// The habitability, 0…100.
  public var habitability: Int?

  /// Creates traits.
  public init(type: String? = nil, habitability: Int? = nil) {
    (self.type, self.habitability) = (type, habitability)
  }
}

/// A position that a sector gets.
public struct EditPosition: Sendable, Equatable {
  /// The x coordinate.
  public var x: Int
  /// The y coordinate.
  public var y: Int
  /// The z coordinate; nil to keep the height.
  public var z: Int?

  /// Creates a position.
  public init(x: Int, y: Int, z: Int? = nil) { (self.x, self.y, self.z) = (x, y, z) }
}

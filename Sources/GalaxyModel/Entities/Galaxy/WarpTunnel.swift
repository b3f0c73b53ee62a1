/// A sector of some region of the galaxy.
public struct SectorReference: Hashable, Sendable {
  /// Index into `Galaxy.regions`.
  public var region: Int
  /// Node in that region's sector table.
  public var node: Int

  public init(region: Int, node: Int) {
    self.region = region
    self.node = node
  }
}

/// A long-distance link between two sectors, kept apart from the warps. An *attachment* is a tunnel
/// whose ends lie in two regions.
public struct WarpTunnel: Sendable {
  /// Row identifier, `.none` when rows were not asked for.
  public var identifier: Identifier = .none
  public var name: String
  public var origin: SectorReference
  public var destination: SectorReference
  public var type: WarpTunnelType
  public var isTwoWay: Bool
  /// A one-way tunnel that looks two-way until it is scanned.
  public var isLatent: Bool = false
  /// 0…1, two decimals when generated.
  public var stability: Double
  /// 1…3 turns.
  public var turnCost: Int
  /// Straight-line length divided by 100, one decimal when generated.
  public var length: Double

  public init(
    name: String, origin: SectorReference, destination: SectorReference, type: WarpTunnelType,
    isTwoWay: Bool, isLatent: Bool, stability: Double, turnCost: Int, length: Double
  ) {
    self.name = name
    self.origin = origin
    self.destination = destination
    self.type = type
    self.isTwoWay = isTwoWay
    self.isLatent = isLatent
    self.stability = stability
    self.turnCost = turnCost
    self.length = length
  }

  /// Whether the ends lie in two regions.
  public var isAttachment: Bool { origin.region != destination.region }
}

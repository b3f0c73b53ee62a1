/// A sector of some region of the galaxy.
public struct SectorReference: Hashable, Sendable {
  // 32 bits each, since galaxies hold many tunnels.
  private var storedRegion: Int32
  private var storedNode: Int32

  /// Index into `Galaxy.regions`.
  public var region: Int {
    get { Int(storedRegion) }
    set { storedRegion = Int32(truncatingIfNeeded: newValue) }
  }
  /// Node in that region's sector table.
  public var node: Int {
    get { Int(storedNode) }
    set { storedNode = Int32(truncatingIfNeeded: newValue) }
  }

  public init(region: Int, node: Int) {
    storedRegion = Int32(truncatingIfNeeded: region)
    storedNode = Int32(truncatingIfNeeded: node)
  }
}

/// A long-distance link between two sectors, kept apart from the warps. An *attachment* is a tunnel
/// whose ends lie in two regions.
public struct WarpTunnel: Sendable {
  /// Row identifier, `.none` when rows were not asked for.
  public var identifier: Identifier = .none
  /// Its own name; empty where it is called after its ends, see `Region.name(of:)`.
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

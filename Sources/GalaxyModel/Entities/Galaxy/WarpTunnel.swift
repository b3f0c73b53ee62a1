/// A sector of any region of the galaxy.
public struct SectorReference: Hashable, Sendable {
  // 32 bits each, since a galaxy may have many tunnels.
  private var storedRegion: Int32
  private var storedNode: Int32

  /// Index into ``Galaxy/regions``.
  public var region: Int {
    get { Int(storedRegion) }
    set { storedRegion = Int32(truncatingIfNeeded: newValue) }
  }
  /// Node in the sector table of that region.
  public var node: Int {
    get { Int(storedNode) }
    set { storedNode = Int32(truncatingIfNeeded: newValue) }
  }

  /// Creates a reference to a sector.
  public init(region: Int, node: Int) {
    storedRegion = Int32(truncatingIfNeeded: region)
    storedNode = Int32(truncatingIfNeeded: node)
  }
}

/// A long-distance link between two sectors, separate from the warps.
///
/// A row of `warp_tunnels`. An *attachment* is a tunnel between two regions.
public struct WarpTunnel: Sendable {
  /// Stability of the one-way tunnels that wormholes have, which cost one turn whatever their length; that of
  /// other generated tunnels is 0.8…0.95.
  public static let wormholeStability = 0.7

  /// The row identifier, or `.none` if rows were not requested.
  public var identifier: Identifier = .none
  /// Name of its own; empty if it is named after its endpoints, see ``Region/name(of:)``.
  public var name: String
  /// The sector at which the tunnel starts.
  public var origin: SectorReference
  /// The sector at which the tunnel ends.
  public var destination: SectorReference
  /// Kind of tunnel.
  public var type: WarpTunnelType
  /// Whether the tunnel leads both ways.
  public var isTwoWay: Bool
  /// Whether a one-way tunnel looks two-way until it is scanned.
  public var isLatent: Bool = false
  /// Stability, 0…1; two decimals when generated.
  public var stability: Double
  /// Turns that a passage costs, 1…3.
  public var turnCost: Int
  /// Straight-line length divided by 100; one decimal when generated.
  public var length: Double

  /// Creates a tunnel.
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

  /// The maximum number of Unicode scalars in a name that is made of those of the endpoints.
  public static let nameLimit = 100

  /// Returns the names of both endpoints in one, both shortened if they are long.
  ///
  /// - Parameters:
  ///   - origin: The name of one endpoint.
  ///   - destination: The name of the other.
  ///   - separator: The text between them.
  /// - Returns: A name of at most ``nameLimit`` Unicode scalars.
  /// - Complexity: O(length).
  public static func name(
    joining origin: String, _ destination: String, by separator: String
  ) -> String {
    let room = nameLimit - separator.unicodeScalars.count
    let most = max(room / 2, room - origin.unicodeScalars.count)
    return origin.fitting(nameLimit, ending: separator + destination.fitting(most))
  }

  /// Whether the endpoints are in two regions.
  public var isAttachment: Bool { origin.region != destination.region }
}

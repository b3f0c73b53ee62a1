import GalaxyModel

/// What a detection should list.
public struct DetectionOptions: Sendable, Equatable {
  /// The minimum number of interior sectors of listed bubbles, dead-end bubbles, and blisters.
  public var minimumSize: Int?
  /// The maximum number of interior sectors of these.
  public var maximumSize: Int?
  /// The maximum number of entries of these: the gateway and the back edges.
  public var maximumEntrances: Int?
  /// The maximum number of gateways of a pocket.
  ///
  /// Pockets with more than one gateway are searched for only if this is 2 or 3, up to 24 interior
  /// sectors. On a map of nearest neighbors that takes about 60 µs per sector for two gateways and
  /// about 400 µs for three.
  public var gateways: Int
  /// Whether the galaxy is one graph, joined by tunnels and attachments.
  public var isWhole: Bool

  /// Creates options; without arguments, everything but pockets with several gateways is listed.
  public init(
    minimumSize: Int? = nil, maximumSize: Int? = nil, maximumEntrances: Int? = nil,
    gateways: Int = 1, isWhole: Bool = false
  ) {
    self.minimumSize = minimumSize
    self.maximumSize = maximumSize
    self.maximumEntrances = maximumEntrances
    self.gateways = min(3, max(1, gateways))
    self.isWhole = isWhole
  }

  /// Returns whether a pocket with this number of interior sectors passes the size filters.
  func lists(size: Int) -> Bool { size >= minimumSize ?? 0 && size <= maximumSize ?? .max }

  /// Returns whether a formation passes the filters.
  ///
  /// They apply to bubbles, dead-end bubbles, and blisters, and those of size also to pockets with
  /// several gateways; all others are always listed.
  func lists(_ formation: DetectedFormation) -> Bool {
    guard FormationDefinition.of(formation.type).search == .byShapeAndSize else { return true }
    let entrances = 1 + (formation.backEdges?.count ?? 0)
    return lists(size: formation.interior.count) && entrances <= maximumEntrances ?? .max
  }
}

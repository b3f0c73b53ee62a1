import GalaxyModel

/// What a detection should list.
public struct DetectionOptions: Sendable, Equatable {
  /// Least number of interior sectors of the bubbles, dead-end bubbles and blisters to list.
  public var minimumSize: Int?
  /// Greatest number of interior sectors of these.
  public var maximumSize: Int?
  /// Greatest number of ways into these: the gateway and the back edges.
  public var maximumEntrances: Int?
  /// How many gateways a pocket may have. Pockets with more than one are searched for only if this
  /// is 2 or 3; they are found up to 24 interior sectors. On a map of nearest neighbors that takes
  /// some 60 µs a sector for two gateways, and some 400 µs for three.
  public var gateways: Int
  /// Treats the galaxy as one graph, joined by tunnels and attachments.
  public var isWhole: Bool

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

  /// Whether a pocket with so many interior sectors passes the filters of size.
  func lists(size: Int) -> Bool { size >= minimumSize ?? 0 && size <= maximumSize ?? .max }

  /// Whether a formation passes the filters. They concern bubbles, dead-end bubbles and blisters,
  /// those of size also pockets with several gateways; all others are always listed.
  func lists(_ formation: DetectedFormation) -> Bool {
    guard FormationDefinition.of(formation.type).search == .byShapeAndSize else { return true }
    let entrances = 1 + (formation.backEdges?.count ?? 0)
    return lists(size: formation.interior.count) && entrances <= maximumEntrances ?? .max
  }
}

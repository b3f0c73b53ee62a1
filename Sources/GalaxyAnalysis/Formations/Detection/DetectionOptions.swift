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
  /// is 2 or 3.
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

  /// Whether a formation passes the filters. They concern bubbles, dead-end bubbles and blisters;
  /// all others are always listed.
  func lists(_ formation: DetectedFormation) -> Bool {
    switch formation.type {
    case .bubble, .deadEndBubble, .blister:
      let size = formation.interior.count
      let entrances = 1 + (formation.backEdges?.count ?? 0)
      return size >= minimumSize ?? 0 && size <= maximumSize ?? .max
        && entrances <= maximumEntrances ?? .max
    default:
      return true
    }
  }
}

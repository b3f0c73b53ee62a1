import GalaxyModel

/// What the biome of a cluster determines about its sectors.
struct ClusterRules {
  /// The highest out-degree that wiring gives a sector.
  let maxWarps: Int
  /// The security of its sectors outside of fedspace, 1…10.
  let security: Int
  let recommendedShip: String
  /// Special sector types, repeated by weight; one sector in seven gets one.
  let specialTypes: [SectorType]
}

extension ClusterType {
  /// Rules of this biome.
  var rules: ClusterRules {
    switch self {
    case .standard:
      ClusterRules(
        maxWarps: 5, security: 5, recommendedShip: "light_freighter",
        specialTypes: [.asteroidField, .void])
    case .resourceRich:
      ClusterRules(
        maxWarps: 4, security: 5, recommendedShip: "medium_freighter",
        specialTypes: [.asteroidField, .asteroidField, .void])
    case .populationCenter:
      ClusterRules(
        maxWarps: 5, security: 7, recommendedShip: "light_freighter",
        specialTypes: [.asteroidField, .void, .industrial, .agricultural])
    case .tradeHub:
      ClusterRules(
        maxWarps: 5, security: 7, recommendedShip: "heavy_freighter",
        specialTypes: [.asteroidField, .void, .industrial])
    case .militaryZone:
      ClusterRules(
        maxWarps: 4, security: 8, recommendedShip: "corvette",
        specialTypes: [.asteroidField, .void, .industrial])
    case .frontierOutpost:
      ClusterRules(
        maxWarps: 3, security: 3, recommendedShip: "fighter",
        specialTypes: [.asteroidField, .void, .wormhole, .forbidden, .radiationZone])
    case .contested:
      ClusterRules(
        maxWarps: 2, security: 3, recommendedShip: "fighter",
        specialTypes: [.asteroidField, .void, .radiationZone])
    case .specialInterest:
      ClusterRules(
        maxWarps: 4, security: 4, recommendedShip: "any",
        specialTypes: [.asteroidField, .void, .blackHole, .wormhole, .starCluster])
    }
  }
}

/// The biomes that clusters get.
enum ClusterCatalog {
  /// The position of a cluster's range in 1…N.
  enum Third: Int { case inner, middle, outer }

  /// Biomes and weights for each third of a region.
  static func weights(_ third: Third) -> [(type: ClusterType, weight: Int)] {
    switch third {
    case .inner:
      [(.standard, 50), (.tradeHub, 20), (.populationCenter, 20), (.resourceRich, 10)]
    case .middle:
      [
        (.standard, 35), (.specialInterest, 20), (.populationCenter, 15), (.resourceRich, 15),
        (.tradeHub, 15),
      ]
    case .outer:
      [
        (.contested, 25), (.frontierOutpost, 25), (.resourceRich, 15), (.standard, 15),
        (.militaryZone, 10), (.tradeHub, 10),
      ]
    }
  }

  /// The twenty clusters of the Central Nexus, 250 sectors each.
  static let nexus: [(name: String, type: ClusterType)] = [
    ("Commerce Central Hub", .tradeHub), ("Diplomatic Quarter", .populationCenter),
    ("Industrial Complex", .tradeHub), ("Prospect Belt", .resourceRich),
    ("Drift Reaches", .frontierOutpost), ("Outer Survey Station", .frontierOutpost),
    ("Free Trade Zone", .tradeHub), ("Lodestar Reach", .resourceRich),
    ("Quiet Quarter", .standard), ("Gateway Plaza", .standard),
    ("Settlers' Rest", .populationCenter), ("Transit Junction", .standard),
    ("Slag Fields", .resourceRich), ("Starport Complex", .tradeHub),
    ("Marker's Edge", .frontierOutpost), ("The Bazaar", .standard),
    ("Lonesome Span", .frontierOutpost), ("Wayfarer Hollow", .standard),
    ("Merchant's Row", .standard), ("Frontier Gateway", .frontierOutpost),
  ]
}

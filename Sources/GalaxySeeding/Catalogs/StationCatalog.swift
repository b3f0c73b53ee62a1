import GalaxyModel

/// Traits that depend on the class of a station.
struct StationTraits: Sendable {
  let buys: [WireGood]
  let sells: [WireGood]
  let type: StationType
  let personality: TraderPersonality
  let defenses: StationDefenses
  /// Frequency of the class in the density profile `tradewars`.
  let sampleWeight: Int
}

enum StationCatalog {
  /// Nouns in the names of ordinary stations.
  static let kinds = [
    "Exchange", "Wharf", "Depot", "Yard", "Works", "Market", "Station", "Hub", "Terminal",
    "Platform", "Anchorage", "Dock", "Foundry", "Landing", "Harbor", "Post",
  ]

  /// The classes by number, 0…11.
  static let classes: [StationTraits] = [
    traits([], [.colonists], .trading, 5, .federation, 0),
    traits([.ore], [.organics, .equipment], .mining, 1, .federation, 18),
    traits([.organics], [.ore, .equipment], .outpost, 2, .federation, 11),
    traits([.equipment], [.ore, .organics], .industrial, 3, .federation, 11),
    traits(
      [.exoticTechnology], [.ore, .organics, .equipment, .fuel], .trading, 4, .federation, 14),
    traits([.ore, .organics, .equipment, .fuel], [.luxuryGoods], .trading, 5, .border, 13),
    traits([.ore, .organics], [.equipment, .fuel], .trading, 5, .border, 11),
    traits([.equipment, .fuel], [.ore, .organics], .trading, 5, .border, 11),
    traits([.ore, .organics, .equipment, .fuel], [], .trading, 5, .blackMarket, 9),
    traits([], [.ore, .organics, .equipment, .fuel], .trading, 5, .blackMarket, 1),
    traits([.gourmetFood], [.luxuryGoods, .exoticTechnology], .trading, 5, .luxury, 1),
    traits(
      [.exoticTechnology, .luxuryGoods], [.exoticTechnology, .luxuryGoods], .trading, 5, .luxury, 0),
  ]

  /// Units of further goods that the station of the capital sells, so that new players can trade.
  static let orientationStock: [(good: WireGood, quantity: Int)] = [
    (.ore, 300), (.organics, 250), (.fuel, 400),
  ]

  private static func traits(
    _ buys: [WireGood], _ sells: [WireGood], _ type: StationType, _ profile: Int,
    _ personality: TraderPersonality, _ weight: Int
  ) -> StationTraits {
    StationTraits(
      buys: buys, sells: sells, type: type, personality: personality,
      defenses: defenses[profile - 1], sampleWeight: weight)
  }

  /// By defense profile, from 1.
  private static let defenses: [StationDefenses] = [
    (50, 5000, 4000, 200, 120, 30, 50), (100, 10000, 8000, 400, 240, 60, 100),
    (200, 20000, 16000, 800, 480, 120, 200), (300, 30000, 24000, 1200, 720, 180, 300),
    (500, 50000, 40000, 2000, 1200, 300, 500),
  ].enumerated().map { index, figures in
    StationDefenses(
      drones: figures.0, hullArmor: figures.1, shieldPool: figures.2,
      shieldRegeneration: figures.3, defensiveFire: figures.4, pointDefense: figures.5,
      shieldStrength: figures.6, hasTurrets: index >= 3, hasGrid: index >= 4)
  }

  /// Returns the weights of classes 0…11 in a zone, for the density profile `documented`.
  static func zoneWeights(_ zone: ZoneType) -> [Int] {
    switch zone {
    case .federation: [0, 5, 5, 15, 20, 10, 15, 15, 0, 0, 10, 5]
    case .border: [0, 15, 15, 20, 10, 15, 15, 10, 0, 0, 0, 0]
    case .frontier: [0, 20, 20, 15, 0, 20, 15, 0, 5, 5, 0, 0]
    case .expanse: [0, 8, 8, 8, 12, 12, 12, 12, 12, 7, 7, 2]
    }
  }

  /// Returns what a cluster type adds to the weights.
  static func clusterBonus(_ type: ClusterType) -> [(stationClass: Int, weight: Int)] {
    switch type {
    case .resourceRich: [(1, 10), (5, 5)]
    case .tradeHub: [(4, 15), (6, 10)]
    case .specialInterest: [(10, 10), (11, 10)]
    case .standard, .populationCenter, .militaryZone, .frontierOutpost, .contested: []
    }
  }

  /// Returns the stock of a good in thousandths of its capacity, and the factor of its production
  /// in halves.
  static func stockRule(
    _ stationClass: Int, buys: Bool, sells: Bool
  ) -> (share: ClosedRange<Int>, productionHalves: Int) {
    if sells {
      switch stationClass {
      case 9: return (800...1000, 4)
      case 4: return (700...900, 3)
      default: return (400...700, 2)
      }
    }
    if buys { return (stationClass == 8 || stationClass == 5 ? 50...150 : 100...300, 0) }
    return (100...250, 2)
  }
}

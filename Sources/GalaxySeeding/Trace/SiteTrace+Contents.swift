import Determinism
public import GalaxyModel

/// Why a station is where it is, and of its class.
public struct StationCause: Sendable, Equatable {
  /// Why the sector was chosen.
  public enum Choice: String, Sendable {
    /// The station of the capital.
    case capital = "station of the capital"
    /// The first port beside the capital.
    case commerce = "first port"
    /// The dock where new players begin.
    case starterDock = "starter dock"
    /// The dock at the frontier.
    case frontierDock = "frontier dock"
    /// A TradeDock, at one of the busiest lawful sectors.
    case tradeDock = "TradeDock"
    /// Any other station, drawn by weight.
    case ordinary
    /// A drawn station on frontier ground where the Fringe is strongest.
    case blackMarket = "black market"
  }

  /// Why the sector was chosen.
  public let choice: Choice
  /// The class.
  public let stationClass: Int
  /// The weight of the sector among those without a station, in twentieths of the usual one.
  public let weight: Int
  /// The sum of the weights of all sectors of the region.
  public let total: Int
  /// For a TradeDock, the place of its sector by betweenness, from 1; nil for others.
  public let rank: Int?
  /// The weights of the classes 0 to 11; empty for a fixed class.
  public let classWeights: [Int]
  /// The class that was drawn; another one was put in its place if a class or a good was missing.
  public let drawnClass: Int?
}

/// Why a planet is of its type.
public struct PlanetCause: Sendable, Equatable {
  /// The special location that fixes it; nil for a drawn planet.
  public let location: SpecialLocation?
  /// The types that can be drawn.
  public let types: [PlanetType]
  /// Their weights in the zone.
  public let weights: [Int]
  /// The type that was drawn.
  public let drawn: PlanetType?
  /// The habitability that the type may have.
  public let habitability: ClosedRange<Int>?
  /// The weight of the sector: 3 in population centers, else 2.
  public let weight: Int
}

extension SiteTrace {
  /// Returns why the station of a sector is there.
  ///
  /// - Parameter node: The sector.
  /// - Returns: The cause; nil if there is no station.
  /// - Complexity: O(sectors).
  public func station(at node: Int) -> StationCause? {
    guard let site = site(at: node) else { return nil }
    let isDrawn = !site.isAnchor
    let weights = isDrawn ? classes.weights(node) : []
    var stream = classes.family.stream(UInt64(node))
    let isDock = site.kind == .tradeDockA || site.kind == .tradeDockB
    return StationCause(
      choice: site.kind.choice, stationClass: site.stationClass,
      weight: Int(StationPlanner.weight(of: node, survey)),
      total: (0..<survey.sectorCount).reduce(0) {
        $0 + Int(StationPlanner.weight(of: $1, survey))
      },
      rank: isDock
        ? 1 + betweenness.indices.count { betweenness[$0] > betweenness[node] } : nil,
      classWeights: weights, drawnClass: isDrawn ? stream.weightedIndex(weights) : nil)
  }

  /// Returns why a planet is of its type.
  ///
  /// - Parameters:
  ///   - node: The sector.
  ///   - position: Its position among the planets of the sector, from 1.
  /// - Returns: The cause.
  /// - Complexity: O(1).
  public func planet(at node: Int, _ position: Int) -> PlanetCause {
    let location: SpecialLocation? =
      node == survey.region.root
      ? .terra
      : survey.region.specialLocations.last { $0.node == node && $0.location != .stardock }?
        .location
    let weight = survey.clusterType(node) == .populationCenter ? 3 : 2
    guard position > 1 || location == nil else {
      return PlanetCause(
        location: location, types: [], weights: [], drawn: nil, habitability: nil, weight: weight)
    }
    let weights = PlanetCatalog.weights(survey.zoneType(node))
    var stream = planetDraws.stream(UInt64(node * 8 + position - 1))
    let traits = PlanetCatalog.rolled[stream.weightedIndex(weights)]
    return PlanetCause(
      location: nil, types: PlanetCatalog.rolled.map(\.type), weights: weights,
      drawn: traits.type, habitability: traits.habitability, weight: weight)
  }
}

extension StationSite.Kind {
  fileprivate var choice: StationCause.Choice {
    switch self {
    case .capital: .capital
    case .commerce: .commerce
    case .starterDock: .starterDock
    case .frontierDock: .frontierDock
    case .tradeDockA, .tradeDockB: .tradeDock
    case .ordinary: .ordinary
    case .blackMarket: .blackMarket
    }
  }
}

public import GalaxyModel

/// A planet as questions see it.
public struct ChartedPlanet: Sendable, Equatable {
  public var sector: SectorReference
  public var name: String
  /// As the map writes it, such as `TERRAN` or `earth`.
  public var type: String
  /// 0…100, nil if the map does not say.
  public var habitability: Int?
  public var isOwned: Bool

  public init(
    sector: SectorReference, name: String, type: String, habitability: Int? = nil,
    isOwned: Bool = false
  ) {
    self.sector = sector
    self.name = name
    self.type = type
    self.habitability = habitability
    self.isOwned = isOwned
  }
}

/// What stands in the sectors of a galaxy, as far as the input tells.
public struct ChartContents: Sendable, Equatable {
  /// In order of region and node; nil if the input carries no stations at all.
  public var stations: [ChartedStation]?
  /// Likewise.
  public var planets: [ChartedPlanet]?

  public init(stations: [ChartedStation]? = nil, planets: [ChartedPlanet]? = nil) {
    self.stations = stations?.sorted { $0.sector < $1.sector }
    // Planets of one sector stay in the order of the input.
    self.planets = planets.map { list in
      list.enumerated().sorted { ($0.element.sector, $0.offset) < ($1.element.sector, $1.offset) }
        .map(\.element)
    }
  }
}

extension SectorReference: Comparable {
  public static func < (left: SectorReference, right: SectorReference) -> Bool {
    (left.region, left.node) < (right.region, right.node)
  }
}

import GraphKit
public import GalaxyModel
public import WarpMap

/// A planet as seen by queries.
public struct ChartedPlanet: Sendable, Equatable {
  /// The sector of the planet.
  public var sector: SectorReference
  /// The name of the planet.
  public var name: String
  /// The type as written in the map, such as `TERRAN` or `earth`.
  public var type: String
  /// 0…100, or nil if unknown.
  public var habitability: Int?
  /// Whether a player owns it.
  public var isOwned: Bool

  /// Creates a planet.
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

/// The stations and planets of a galaxy, as far as known.
public struct ChartContents: Sendable, Equatable {
  /// The stations in order of region and node; nil if the input has no data about stations.
  public var stations: [ChartedStation]?
  /// The planets in order of region and node; nil if the input has no data about planets.
  public var planets: [ChartedPlanet]?

  /// Creates the contents of a galaxy.
  public init(stations: [ChartedStation]? = nil, planets: [ChartedPlanet]? = nil) {
    self.stations = stations?.sorted { $0.sector < $1.sector }
    // Planets of one sector keep the order of the input.
    self.planets = planets.map { list in
      list.enumerated().sorted { ($0.element.sector, $0.offset) < ($1.element.sector, $1.offset) }
        .map(\.element)
    }
  }
}

extension ChartContents {
  /// Returns the contents as those of a galaxy joined to one region.
  ///
  /// - Parameter nodes: The nodes of the joined region.
  /// - Returns: The contents.
  /// - Complexity: O(contents · log contents).
  public func joined(in nodes: GalaxyNodes) -> ChartContents {
    func moved(_ sector: SectorReference) -> SectorReference {
      SectorReference(region: 0, node: nodes.node(of: sector)?.position ?? -1)
    }
    return ChartContents(
      stations: stations?.map { station in
        var station = station
        station.sector = moved(station.sector)
        return station
      },
      planets: planets?.map { planet in
        var planet = planet
        planet.sector = moved(planet.sector)
        return planet
      })
  }
}

extension SectorReference: Comparable {
  /// Whether `left` precedes `right` by region, then node.
  public static func < (left: SectorReference, right: SectorReference) -> Bool {
    (left.region, left.node) < (right.region, right.node)
  }
}

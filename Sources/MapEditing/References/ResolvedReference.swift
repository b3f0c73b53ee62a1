public import GalaxyModel

/// What a reference names on a map.
public struct ResolvedReference: Sendable, Equatable {
  /// The kind of thing, and where it is in the tables of its region.
  public enum Subject: Sendable, Equatable {
    /// The sectors of ``ResolvedReference/nodes``.
    case sectors
    /// Clusters, by their index.
    case clusters([Int])
    /// Declared formations, by their index.
    case formations([Int])
    /// A link between two nodes, or its direction from the first to the second one.
    case warp(Int, Int, isDirected: Bool)
    /// A tunnel inside the region, by its index.
    case tunnel(Int)
    /// The station of the sector.
    case station
    /// A planet of the sector, by its position from 1.
    case planet(position: Int)
    /// A special location at the sector.
    case place(SpecialLocation)
    /// Every name.
    case names
    /// All of the region.
    case all
    /// The region itself.
    case region
    /// The galaxy itself.
    case galaxy
  }

  /// The reference.
  public let reference: MapReference
  /// The index of the region.
  public let region: Int
  /// What is named.
  public let subject: Subject
  /// The sectors that the subject consists of, or where it is, ascending; none for names.
  public let nodes: [Int]
  /// With `+K`, the sectors within K hops of ``nodes``, which are among them, ascending; else none.
  public let surroundings: [Int]
}

/// Where stations and planets are, as far as a map tells.
public struct ContentsPlaces: Sendable {
  /// The sectors with a station; nil if the map does not tell.
  public var stations: Set<SectorReference>?
  /// The number of planets by sector; nil if the map does not tell.
  public var planets: [SectorReference: Int]?

  /// Creates places.
  ///
  /// - Parameters:
  ///   - stations: The sectors with a station; nil if they are unknown.
  ///   - planets: The number of planets by sector; nil if they are unknown.
  public init(stations: Set<SectorReference>? = nil, planets: [SectorReference: Int]? = nil) {
    (self.stations, self.planets) = (stations, planets)
  }

  /// Creates the places that the columns of a galaxy's sectors repeat.
  ///
  /// - Parameter galaxy: A galaxy; nothing is known of one without seeded contents.
  /// - Complexity: O(sectors).
  public init(_ galaxy: Galaxy) {
    var stations: Set<SectorReference> = []
    var planets: [SectorReference: Int] = [:]
    var isKnown = false
    for (index, region) in galaxy.regions.enumerated() {
      let contents = region.contents
      isKnown = isKnown || !contents.stationClass.isEmpty
      for (node, kind) in contents.stationClass.enumerated() where kind >= 0 {
        stations.insert(SectorReference(region: index, node: node))
      }
      for (node, count) in contents.planetCount.enumerated() where count > 0 {
        planets[SectorReference(region: index, node: node)] = Int(count)
      }
    }
    self.init(stations: isKnown ? stations : nil, planets: isKnown ? planets : nil)
  }
}

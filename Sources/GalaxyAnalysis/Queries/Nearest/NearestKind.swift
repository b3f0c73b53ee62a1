public import GalaxyModel

/// A kind of place to search for near a sector.
public enum NearestKind: Sendable, Equatable {
  /// Any station.
  case station
  case stationClass(Int)
  case spaceDock
  /// A station that buys a good from ships.
  case buying(TradeGood)
  case selling(TradeGood)
  /// Any planet, or those of a type as written in the map.
  case planet(type: String?)
  /// Any detected formation, or those of one type. Islands are never near.
  case formation(FormationType?)
  case sectorType(SectorType)
  case clusterType(ClusterType)
  case zone(ZoneType)
  case location(SpecialLocation)
  /// An end of a warp tunnel inside a region.
  case tunnel
  /// An end of a tunnel to another region.
  case gate

  /// Whether answers need data about stations.
  public var needsStations: Bool {
    switch self {
    case .station, .stationClass, .spaceDock, .buying, .selling: true
    default: false
    }
  }

  /// Whether answers need data about planets.
  public var needsPlanets: Bool {
    if case .planet = self { true } else { false }
  }
}

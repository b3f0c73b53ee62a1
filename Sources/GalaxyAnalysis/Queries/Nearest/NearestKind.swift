public import GalaxyModel

/// What is looked for near a sector.
public enum NearestKind: Sendable, Equatable {
  /// Any station.
  case station
  case stationClass(Int)
  case spaceDock
  /// A station that buys a good from ships, or sells it to them.
  case buying(TradeGood)
  case selling(TradeGood)
  /// Any planet, or those of a type as the map writes it.
  case planet(type: String?)
  /// Any formation found by its shape, or those of one type. Islands are never near.
  case formation(FormationType?)
  case sectorType(SectorType)
  case clusterType(ClusterType)
  case zone(ZoneType)
  case location(SpecialLocation)
  /// An end of a warp tunnel inside a region.
  case tunnel
  /// An end of a tunnel to another region.
  case gate

  public var needsStations: Bool {
    switch self {
    case .station, .stationClass, .spaceDock, .buying, .selling: true
    default: false
    }
  }

  public var needsPlanets: Bool {
    if case .planet = self { true } else { false }
  }
}

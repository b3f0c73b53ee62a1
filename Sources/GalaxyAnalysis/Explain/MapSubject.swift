public import GalaxyModel

/// Something on a map that can be explained.
public enum MapSubject: Hashable, Sendable {
  /// A sector.
  case sector(SectorReference)
  /// A link, by the nodes of its ends, or one direction of it.
  case warp(region: Int, from: Int, to: Int, isDirected: Bool)
  /// A formation, by its index in the region.
  case formation(region: Int, index: Int)
  /// A tunnel inside a region, by its index.
  case tunnel(region: Int, index: Int)
  /// The station of a sector.
  case station(SectorReference)
  /// A planet of a sector, by its position from 1.
  case planet(SectorReference, position: Int)
  /// The price of a good at the station of a sector.
  case price(SectorReference, TradeGood)
  /// What became of the formations of a type that a region was to have.
  case missing(region: Int, FormationType)

  /// The index of the region.
  public var region: Int {
    switch self {
    case .sector(let sector), .station(let sector), .planet(let sector, _), .price(let sector, _):
      sector.region
    case .warp(let region, _, _, _), .formation(let region, _), .tunnel(let region, _),
      .missing(let region, _):
      region
    }
  }
}

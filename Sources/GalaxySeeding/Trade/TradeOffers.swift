import Determinism
import GalaxyModel

/// A good that a station trades, with its price by day.
struct TradeOffer {
  let station: Identifier
  /// Galaxy-wide ID, row and node of the sector.
  let sectorID: Int
  let sectorUUID: Identifier
  let node: Int
  let region: Identifier
  let good: WireGood
  let buys: Bool
  let sells: Bool
  let isBlackMarket: Bool
  let quantity: Int
  let capacity: Int
  let walk: PriceWalk
  /// Player who owns the station, and the time of acquisition.
  var owner: (id: Identifier, since: Timestamp)?
}

/// All goods that stations of a region trade.
struct TradeOffers {
  /// In the order of the price rows.
  let all: [TradeOffer]

  /// Creates one offer per price row of the region.
  ///
  /// - Complexity: O(price rows · days).
  init(_ world: RegionWorld, context: PopulationContext, holdings: [Holding]) {
    let owners = Dictionary(
      holdings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let stations = Dictionary(
      world.stations.indices.map { (world.stations[$0].id, $0) },
      uniquingKeysWith: { first, _ in first })
    all = world.marketPrices.compactMap { price -> TradeOffer? in
      guard let index = stations[price.stationID],
        let node = world.node(ofSector: world.stations[index].sectorID)
      else { return nil }
      let station = world.stations[index]
      let line = station.stock[price.good]
      var stream = context.stream(
        .priceHistory, TradeOffers.key(station, price.good, in: world))
      let walk = PriceWalk(
        present: line.currentPrice, band: price.floor...max(price.floor, price.ceiling),
        variance: line.priceVariance, spread: PriceSpread(buys: line.buys, sells: line.sells),
        days: context.days.count, &stream)
      let holding = owners[station.id]
      return TradeOffer(
        station: station.id, sectorID: station.sectorID, sectorUUID: station.sectorUUID,
        node: node, region: station.regionID, good: price.good, buys: line.buys,
        sells: line.sells, isBlackMarket: station.type == .blackMarket, quantity: price.quantity,
        capacity: line.capacity, walk: walk,
        owner: station.ownerID.flatMap { owner in holding.map { (owner, $0.acquired) } })
    }
  }

  /// Returns the natural key of a price: that of the station, and the good.
  static func key(_ station: Station, _ good: WireGood, in world: RegionWorld) -> String {
    "\(world.name)/\(station.sectorID - world.region.sectorOffset)/\(good.slug)"
  }
}

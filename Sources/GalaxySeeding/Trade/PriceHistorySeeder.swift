import GalaxyModel

/// Seeds daily snapshots of prices and volumes.
struct PriceHistorySeeder {
  let context: PopulationContext

  /// Returns one row per price and day of a region.
  ///
  /// - Complexity: O(prices · days).
  func rows(_ world: RegionWorld, offers: TradeOffers, tally: TradeTally) -> [PriceHistory] {
    let stations = Dictionary(
      world.stations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [PriceHistory] = []
    rows.reserveCapacity(offers.all.count * context.days.count)
    for (index, offer) in offers.all.enumerated() {
      guard let station = stations[offer.station] else { continue }
      let key = TradeOffers.key(station, offer.good, in: world)
      for day in 0..<context.days.count {
        rows.append(row(offer, key: key, day: day, tally.cell(index, day: day)))
      }
    }
    return rows
  }

  /// Returns the row of a price on a day.
  func row(_ offer: TradeOffer, key: String, day: Int, _ cell: TradeTally.Cell) -> PriceHistory {
    let sides = offer.walk.sides(offer.walk.current[day])
    var row = PriceHistory(
      id: context.id("price_history", "\(key)/\(day + 1)"), stationID: offer.station,
      commodity: offer.good.slug, buyPrice: sides.buy, sellPrice: sides.sell,
      quantity: offer.quantity, demandLevel: 1, supplyLevel: 1,
      snapshotDate: context.days.end(day))
    row.dailyVolume = cell.volume
    row.transactionsCount = cell.count
    row.averageTransactionSize =
      cell.count == 0 ? 0 : Double(cell.volume * 100 / cell.count) / 100
    return row
  }
}

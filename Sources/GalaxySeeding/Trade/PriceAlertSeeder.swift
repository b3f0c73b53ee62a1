import GalaxyModel

/// Seeds alerts about the prices that moved most on the last day.
struct PriceAlertSeeder {
  let context: PopulationContext

  /// A move of one price on the last day.
  struct Move: Sendable {
    let station: Identifier
    let sectorID: Int
    let good: WireGood
    let before: Int
    let now: Int

    /// Size in hundredths of a percent.
    var size: Int { abs(now - before) * 10_000 / max(1, before) }
  }

  /// Returns the largest moves of a region, as many as its stations call for.
  func moves(_ offers: TradeOffers, in world: RegionWorld) -> [Move] {
    moves(
      offers, count: max(context.counts.priceAlerts(stations: world.stations.count) + 1, 6))
  }

  /// Returns the largest moves of a region, at most `count`.
  func moves(_ offers: TradeOffers, count: Int) -> [Move] {
    let moves = offers.all.compactMap { offer -> Move? in
      guard let now = offer.walk.current.last else { return nil }
      let before = offer.walk.current.dropLast().last ?? now
      return Move(
        station: offer.station, sectorID: offer.sectorID, good: offer.good, before: before,
        now: now)
    }
    return PriceAlertSeeder.largest(moves, count: count)
  }

  /// Returns the largest of some moves by size, then sector and good.
  static func largest(_ moves: [Move], count: Int) -> [Move] {
    let sorted = moves.sorted {
      (-$0.size, $0.sectorID, $0.good.rawValue) < (-$1.size, $1.sectorID, $1.good.rawValue)
    }
    return Array(sorted.prefix(count))
  }

  /// Returns alerts for moves; every third one is resolved.
  func rows(_ moves: [Move]) -> [PriceAlert] {
    let last = context.days.count - 1
    return moves.enumerated().map { place, move in
      let rose = move.now > move.before
      let time = context.days.moment(last, place, of: 2 * moves.count)
      var row = PriceAlert(
        id: context.id("price_alerts", "\(last + 1)/\(place + 1)"), stationID: move.station,
        commodity: move.good.slug, alertType: rose ? .priceSpike : .priceDrop,
        thresholdValue: Double(move.before), currentValue: Double(move.now),
        message: "\(move.good.slug) went from \(move.before) to \(move.now) in a day.",
        triggeredAt: time)
      row.severity = move.size >= 400 ? .high : move.size >= 200 ? .medium : .low
      row.suggestedAction = rose ? "sell here" : "buy here"
      if place % 3 == 2 {
        row.isActive = false
        row.resolvedAt = min(time.adding(seconds: 3 * 3600), context.epoch)
        row.resolveThreshold = Double(move.before)
      }
      return row
    }
  }
}

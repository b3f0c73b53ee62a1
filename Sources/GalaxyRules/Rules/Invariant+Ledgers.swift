import GalaxyAnalysis
import GalaxyModel
import GalaxySettings

extension Invariant {
  /// Trades, price history and figures of the economy.
  static let ledgers: [Invariant] = [
    .rows("ENT-90", "Trades add up, have one trader, and the station deals in the good") {
      context, log in
      log.rows(
        context[Tables.enhancedMarketTransactions], "sum, trader, good or direction is wrong"
      ) {
        row in
        guard let quantity = row.int(.quantity), let price = row.number(.unitPrice),
          let total = row.number(.totalValue)
        else { return true }
        if abs(Double(quantity) * price - total) > 0.5 { return true }
        if row.isNull(.playerID) == row.isNull(.npcID) { return true }
        guard !row.flag(.isIllegal) else { return false }
        guard let station = context.row(Tables.stations, row.id(.stationID)),
          let good = row.text(.commodity)
        else { return true }
        let stock = station[.commodities][good]
        // The player's side: what he buys the station sells.
        return row.text(.transactionType) == "BUY"
          ? stock["sells"] != .boolean(true) : stock["buys"] != .boolean(true)
      }
    },
    .rows("ENT-91", "Trades happen at the station's sector, within the band, in the history") {
      context, log in
      let epoch = context.galaxy.epoch
      let days =
        context.settings.isGiven(\.historyDays)
        ? context.settings[\.historyDays] : SettingCatalog.standard.historyDays.maximum
      log.rows(context[Tables.enhancedMarketTransactions], "place, price or time is out of bounds")
      {
        row in
        guard let station = context.row(Tables.stations, row.id(.stationID)),
          let time = row.time(.timestamp), let price = row.number(.unitPrice)
        else { return true }
        if row.int(.sectorID) != station.int(.sectorID) { return true }
        if time > epoch || time < epoch.adding(days: -max(days, 1)) { return true }
        guard !row.flag(.isIllegal), let good = row.text(.commodity),
          let band = TradeFacts.bands[good]
        else { return false }
        return price < Double(band.lowerBound) * 0.5 - 1
          || price > Double(band.upperBound) * 1.5 + 1
      }
    },
    .rows("ENT-92", "Illegal trades happen at black markets only") { context, log in
      log.rows(context[Tables.enhancedMarketTransactions], "illegal off a black market") { row in
        row.flag(.isIllegal)
          && (context.row(Tables.stations, row.id(.stationID))?.text(.type) != "BLACK_MARKET"
            || row.isNull(.illegalCommodity))
      }
    },
    .rows("ENT-93", "Each trade of the older form restates one of the newer") { context, log in
      struct Trade: Hashable {
        let station: Identifier?
        let player: Identifier?
        let quantity: Int?
        let time: Timestamp?
      }
      var newer: [Trade: Int] = [:]
      for row in context[Tables.enhancedMarketTransactions] {
        let trade = Trade(
          station: row.id(.stationID), player: row.id(.playerID),
          quantity: row.int(.quantity), time: row.time(.timestamp))
        newer[trade, default: 0] += 1
      }
      log.rows(context[Tables.marketTransactions], "restates no trade of the newer form") { row in
        let market = context.row(Tables.markets, row.id(.marketID))
        let trade = Trade(
          station: market?.id(.stationID), player: row.id(.playerID),
          quantity: row.int(.quantity), time: row.time(.timestamp))
        guard let left = newer[trade], left > 0 else { return true }
        newer[trade] = left - 1
        return false
      }
    },
    .rows("ENT-94", "A price has a snapshot a day, the last as now; days sum their trades") {
      context, log in
      guard context[Tables.priceHistory].count > 0 else { return }
      struct Key: Hashable {
        let station: Identifier?
        let good: String?
      }
      var last: [Key: (time: Timestamp, buy: Int?, sell: Int?)] = [:]
      var count: [Key: Int] = [:]
      var days = Set<Timestamp>()
      for row in context[Tables.priceHistory] {
        guard let time = row.time(.snapshotDate) else { continue }
        let key = Key(station: row.id(.stationID), good: row.text(.commodity))
        count[key, default: 0] += 1
        days.insert(time)
        if last[key].map({ $0.time < time }) ?? true {
          last[key] = (time, row.int(.buyPrice), row.int(.sellPrice))
        }
      }
      log.rows(context[Tables.marketPrices], "not one snapshot a day, or the last differs from now")
      {
        row in
        let key = Key(station: row.id(.stationID), good: row.text(.commodity))
        guard let known = last[key] else { return true }
        return count[key] != days.count || known.buy != row.int(.buyPrice)
          || known.sell != row.int(.sellPrice)
      }
      var trades: [Int64: Int] = [:]
      for row in context[Tables.enhancedMarketTransactions] {
        if let time = row.time(.timestamp) { trades[LedgerDays.day(time), default: 0] += 1 }
      }
      log.rows(
        context[Tables.economicMetrics], "total_transactions is not the day's number of trades"
      ) {
        row in
        guard let date = row.time(.date) else { return true }
        return row.int(.totalTransactions) != trades[LedgerDays.day(date)] ?? 0
      }
    },
    .rows("ENT-95", "Alerts are of a known kind, resolved ones after they were raised") {
      context, log in
      log.rows(context[Tables.priceAlerts], "active and resolved, or neither") { row in
        row.flag(.isActive) != row.isNull(.resolvedAt)
      }
    },
  ]
}

/// Days of ledgers.
enum LedgerDays {
  /// Number of the day a moment lies in, since 1970.
  static func day(_ time: Timestamp) -> Int64 {
    (time.seconds - (time.seconds < 0 ? 86_399 : 0)) / 86_400
  }
}

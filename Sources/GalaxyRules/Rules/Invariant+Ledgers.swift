import GalaxyAnalysis
import GalaxyModel
import GalaxySettings

extension Invariant {
  /// Trades, price history and totals of the economy.
  static let ledgers: [Invariant] = [
    .rows("ENT-90", "Trades add up, have one trader, and the station trades the good") {
      context, log in
      log.rows(
        context[Tables.enhancedMarketTransactions], "wrong total, trader, good or direction"
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
        // Seen from the player: the station sells what the player buys.
        return row.label(.transactionType) == TransactionType.buy
          ? stock["sells"] != .boolean(true) : stock["buys"] != .boolean(true)
      }
    },
    .rows("ENT-91", "Trades are in the station's sector, price band and period of history") {
      context, log in
      let epoch = context.galaxy.epoch
      let days =
        context.settings.isGiven(\.historyDays)
        ? context.settings[\.historyDays] : SettingCatalog.standard.historyDays.maximum
      log.rows(context[Tables.enhancedMarketTransactions], "sector, price or time is out of range")
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
    .rows("ENT-92", "Illegal trades are only at black markets") { context, log in
      log.rows(context[Tables.enhancedMarketTransactions], "illegal outside a black market") {
        row in
        row.flag(.isIllegal)
          && (context.row(Tables.stations, row.id(.stationID))?.label(.type)
            != StationType.blackMarket
            || row.isNull(.illegalCommodity))
      }
    },
    .rows("ENT-93", "Each legacy trade repeats an enhanced one") { context, log in
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
      log.rows(context[Tables.marketTransactions], "repeats no enhanced trade") { row in
        let market = context.row(Tables.markets, row.id(.marketID))
        let trade = Trade(
          station: market?.id(.stationID), player: row.id(.playerID),
          quantity: row.int(.quantity), time: row.time(.timestamp))
        guard let left = newer[trade], left > 0 else { return true }
        newer[trade] = left - 1
        return false
      }
    },
    .rows(
      "ENT-94",
      "Each price has a daily snapshot, the last is current, and daily totals match the trades"
    ) {
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
      log.rows(context[Tables.marketPrices], "not one snapshot a day, or the last is not current") {
        row in
        let key = Key(station: row.id(.stationID), good: row.text(.commodity))
        guard let known = last[key] else { return true }
        return count[key] != days.count || known.buy != row.int(.buyPrice)
          || known.sell != row.int(.sellPrice)
      }
      var trades: [Int64: Int] = [:]
      for row in context[Tables.enhancedMarketTransactions] {
        if let time = row.time(.timestamp) { trades[DayNumber.of(time), default: 0] += 1 }
      }
      log.rows(
        context[Tables.economicMetrics], "total_transactions is not the day's number of trades"
      ) {
        row in
        guard let date = row.time(.date) else { return true }
        return row.int(.totalTransactions) != trades[DayNumber.of(date)] ?? 0
      }
    },
    .rows("ENT-95", "Alerts are either active or resolved") {
      context, log in
      log.rows(context[Tables.priceAlerts], "active and resolved, or neither") { row in
        row.flag(.isActive) != row.isNull(.resolvedAt)
      }
    },
  ]
}

/// Days of the ledgers.
enum DayNumber {
  /// Returns the number of days from 1970 to a time.
  static func of(_ time: Timestamp) -> Int64 {
    (time.seconds - (time.seconds < 0 ? 86_399 : 0)) / 86_400
  }
}

import GalaxyModel
import GalaxySettings

extension Invariant {
  /// Trades, price history and figures of the economy.
  static let rowsLedgers: [Invariant] = [
    .rows("ENT-90", "Trades add up, have one trader, and the station deals in the good") {
      context, log in
      log.rows(context["enhanced_market_transactions"], "sum, trader, good or direction is wrong") {
        row in
        guard let quantity = row.int("quantity"), let price = row.number("unit_price"),
          let total = row.number("total_value")
        else { return true }
        if abs(Double(quantity) * price - total) > 0.5 { return true }
        if row.isNull("player_id") == row.isNull("npc_id") { return true }
        guard !row.flag("is_illegal") else { return false }
        guard let station = context.row("stations", row.id("station_id")),
          let good = row.text("commodity")
        else { return true }
        let stock = station["commodities"][good]
        // The player's side: what he buys the station sells.
        return row.text("transaction_type") == "BUY"
          ? stock["sells"] != .boolean(true) : stock["buys"] != .boolean(true)
      }
    },
    .rows("ENT-91", "Trades happen at the station's sector, within the band, in the history") {
      context, log in
      let epoch = context.galaxy.epoch
      let days =
        context.settings.isGiven(\.historyDays)
        ? context.settings[\.historyDays] : SettingCatalog.standard.historyDays.maximum
      log.rows(context["enhanced_market_transactions"], "place, price or time is out of bounds") {
        row in
        guard let station = context.row("stations", row.id("station_id")),
          let time = row.time("timestamp"), let price = row.number("unit_price")
        else { return true }
        if row.int("sector_id") != station.int("sector_id") { return true }
        if time > epoch || time < epoch.adding(days: -max(days, 1)) { return true }
        guard !row.flag("is_illegal"), let good = row.text("commodity"),
          let band = TradeFacts.bands[good]
        else { return false }
        return price < Double(band.lowerBound) * 0.5 - 1
          || price > Double(band.upperBound) * 1.5 + 1
      }
    },
    .rows("ENT-92", "Illegal trades happen at black markets only") { context, log in
      log.rows(context["enhanced_market_transactions"], "illegal off a black market") { row in
        row.flag("is_illegal")
          && (context.row("stations", row.id("station_id"))?.text("type") != "BLACK_MARKET"
            || row.isNull("illegal_commodity"))
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
      for row in context["enhanced_market_transactions"].views {
        let trade = Trade(
          station: row.id("station_id"), player: row.id("player_id"),
          quantity: row.int("quantity"), time: row.time("timestamp"))
        newer[trade, default: 0] += 1
      }
      log.rows(context["market_transactions"], "restates no trade of the newer form") { row in
        let market = context.row("markets", row.id("market_id"))
        let trade = Trade(
          station: market?.id("station_id"), player: row.id("player_id"),
          quantity: row.int("quantity"), time: row.time("timestamp"))
        guard let left = newer[trade], left > 0 else { return true }
        newer[trade] = left - 1
        return false
      }
    },
    .rows("ENT-94", "A price has a snapshot a day, the last as now; days sum their trades") {
      context, log in
      guard context["price_history"].count > 0 else { return }
      struct Key: Hashable {
        let station: Identifier?
        let good: String?
      }
      var last: [Key: (time: Timestamp, buy: Int?, sell: Int?)] = [:]
      var count: [Key: Int] = [:]
      var days = Set<Timestamp>()
      for row in context["price_history"].views {
        guard let time = row.time("snapshot_date") else { continue }
        let key = Key(station: row.id("station_id"), good: row.text("commodity"))
        count[key, default: 0] += 1
        days.insert(time)
        if last[key].map({ $0.time < time }) ?? true {
          last[key] = (time, row.int("buy_price"), row.int("sell_price"))
        }
      }
      log.rows(context["market_prices"], "not one snapshot a day, or the last differs from now") {
        row in
        let key = Key(station: row.id("station_id"), good: row.text("commodity"))
        guard let known = last[key] else { return true }
        return count[key] != days.count || known.buy != row.int("buy_price")
          || known.sell != row.int("sell_price")
      }
      var trades: [Int64: Int] = [:]
      for row in context["enhanced_market_transactions"].views {
        if let time = row.time("timestamp") { trades[LedgerDays.day(time), default: 0] += 1 }
      }
      log.rows(context["economic_metrics"], "total_transactions is not the day's number of trades")
      {
        row in
        guard let date = row.time("date") else { return true }
        return row.int("total_transactions") != trades[LedgerDays.day(date)] ?? 0
      }
    },
    .rows("ENT-95", "Alerts are of a known kind, resolved ones after they were raised") {
      context, log in
      log.rows(context["price_alerts"], "active and resolved, or neither") { row in
        row.flag("is_active") != row.isNull("resolved_at")
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

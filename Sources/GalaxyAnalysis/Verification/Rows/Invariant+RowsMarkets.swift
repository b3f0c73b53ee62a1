import GalaxyModel
import GalaxySettings

extension Invariant {
  /// What stations trade, and at what price.
  static let rowsMarkets: [Invariant] = stationStock + stationPrices

  private static let stationStock: [Invariant] = [
    .rows("ENT-23", "Stock holds the nine goods of the wire, within capacity") {
      context, log in
      log.rows(context["stations"], "stock is not nine goods within their capacity") { row in
        let goods = row["commodities"].members
        guard Set(goods.map(\.key)) == Set(TradeFacts.bands.keys), goods.count == 9 else {
          return true
        }
        return goods.contains { good in
          guard let quantity = good.value["quantity"].intValue,
            let capacity = good.value["capacity"].intValue
          else { return true }
          return quantity < 1 || quantity > capacity
        }
      }
    },
    .rows("ENT-24", "Stations buy and sell what their class does") { context, log in
      log.rows(context["stations"], "buys or sells other goods than its class") { row in
        guard let number = TradeFacts.number(row.text("station_class")) else { return true }
        var (buys, sells) = TradeFacts.pattern[number]
        if number == 0 { sells.formUnion(TradeFacts.orientation.keys) }
        return row["commodities"].members.contains { good in
          good.value["buys"] != .boolean(buys.contains(good.key))
            || good.value["sells"] != .boolean(sells.contains(good.key))
        }
      }
    },
    .rows("ENT-25", "Stock lies in the range of its role") { context, log in
      // Later play moves stock; a generated galaxy has had none.
      log.rows(context["stations"], "stock outside of the role's range") { row in
        guard let number = TradeFacts.number(row.text("station_class")) else { return false }
        return row["commodities"].members.contains { good in
          guard let quantity = good.value["quantity"].intValue,
            let capacity = good.value["capacity"].intValue
          else { return false }
          if number == 0, TradeFacts.orientation[good.key] != nil { return false }
          let range = TradeFacts.stockRange(
            number, buys: good.value["buys"] == .boolean(true),
            sells: good.value["sells"] == .boolean(true))
          // Rounding to whole units may step over the edge by one.
          return quantity != 1
            && !((range.lowerBound * capacity) / 100 - 1...(range.upperBound * capacity) / 100 + 1)
              .contains(quantity)
        }
      }
    },
    .rows("ENT-26", "Each station has one market, which restates its stock") { context, log in
      guard context.isOn(.stations), context.isOn(.markets) else { return }
      let markets = context.children("markets", by: "station_id")
      log.rows(context["stations"], "not exactly one market") { row in
        row.id("id").map { (markets[$0] ?? []).count != 1 } ?? true
      }
      log.rows(context["markets"], "the black market flag differs from the station's type") { row in
        guard let station = context.row("stations", row.id("station_id")) else { return true }
        return row.flag("black_market") != (station.text("type") == "BLACK_MARKET")
      }
    },
  ]

  private static let stationPrices: [Invariant] = [
    .rows("ENT-27", "One price for each good a station trades, quantity as in stock") {
      context, log in
      guard context.isOn(.stations), context.isOn(.markets) else { return }
      let prices = context.children("market_prices", by: "station_id")
      log.rows(context["stations"], "prices do not match what it trades") { row in
        guard let id = row.id("id") else { return true }
        var listed: [String: Int] = [:]
        for price in context.views("market_prices", prices[id] ?? []) {
          guard let good = price.text("commodity"), let quantity = price.int("quantity"),
            listed.updateValue(quantity, forKey: good) == nil
          else { return true }
        }
        var traded: [String: Int] = [:]
        for good in row["commodities"].members
        where good.value["buys"] == .boolean(true) || good.value["sells"] == .boolean(true) {
          traded[good.key] = good.value["quantity"].intValue
        }
        return listed != traded
      }
    },
    .rows("ENT-28", "Prices lie in their band, and follow from the current price") {
      context, log in
      log.rows(context["market_prices"], "prices do not follow from the current one") { row in
        guard let station = context.row("stations", row.id("station_id")),
          let good = row.text("commodity"), let band = TradeFacts.bands[good],
          let buy = row.int("buy_price"), let sell = row.int("sell_price")
        else { return true }
        let stock = station["commodities"][good]
        guard let current = stock["current_price"].intValue, band.contains(current) else {
          return true
        }
        let spread = TradeFacts.spread(
          buys: stock["buys"] == .boolean(true), sells: stock["sells"] == .boolean(true))
        return buy != current * spread.buy / 100 || sell != current * spread.sell / 100
          || !(0 < buy && buy < sell)
      }
    },
    .rows("ENT-29", "Every good with two sides has a paying pair in the core") { context, log in
      guard context.isOn(.stations), context.isOn(.markets) else { return }
      let stations = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let excused = context.goodsWarned(region)
        var best: [String: (cheapest: Int, dearest: Int)] = [:]
        for station in stations.inRegion(index) {
          guard let place = context.place(station, "sector_id"), context.isCore(place),
            let number = TradeFacts.number(station.text("station_class"))
          else { continue }
          for good in station["commodities"].members {
            guard let current = good.value["current_price"].intValue else { continue }
            let buys = good.value["buys"] == .boolean(true)
            let sells = good.value["sells"] == .boolean(true)
            let spread = TradeFacts.spread(buys: buys, sells: sells)
            let premium = ["luxury_goods", "exotic_technology"].contains(good.key) && number == 11
            var known = best[good.key] ?? (.max, 0)
            if sells {
              let price = current * spread.sell / 100
              known.cheapest = min(known.cheapest, premium ? price * 125 / 100 : price)
            }
            if buys {
              let price = current * spread.buy / 100
              known.dearest = max(known.dearest, premium ? price * 125 / 100 : price)
            }
            best[good.key] = known
          }
        }
        for good in ["ore", "organics", "equipment", "fuel", "luxury_goods", "exotic_technology"]
        where !excused.contains(good) {
          guard let pair = best[good], pair.cheapest < pair.dearest else {
            log.add(region.name, "no paying pair of stations for \(good) in the core")
            continue
          }
        }
      }
    },
    .rows("ENT-30", "Buyers far from sellers pay no less") { context, log in
      guard context.settings[\.priceGradient] != .flat else { return }
      PriceGradient.check(context, &log)
    },
  ]
}

extension RowsContext {
  /// The goods that the generator warned of, at the end of a warning about this region.
  fileprivate func goodsWarned(_ region: Region) -> Set<String> {
    let start = region.displayName + ": "
    return galaxy.warnings.reduce(into: []) { goods, warning in
      guard warning.code == "GOODS_SHORTFALL", warning.message.hasPrefix(start) else { return }
      let list = warning.message.split(separator: ":").last ?? ""
      for good in list.split(whereSeparator: { " ,".contains($0) }) { goods.insert(String(good)) }
    }
  }
}

/// Compares the buyers near to a seller with those far from all, good by good and region by region.
enum PriceGradient {
  static func check(_ context: RowsContext, _ log: inout ViolationLog) {
    let stations = StationIndex(context)
    for (index, region) in context.galaxy.regions.enumerated() {
      for good in TradeFacts.bands.keys.sorted() {
        var sellers: [Int] = []
        var buyers: [(node: Int, price: Int)] = []
        for station in stations.inRegion(index) {
          let stock = station["commodities"][good]
          guard let place = context.place(station, "sector_id"),
            let price = stock["current_price"].intValue
          else { continue }
          let sells = stock["sells"] == .boolean(true)
          if sells { sellers.append(place.node) }
          if stock["buys"] == .boolean(true), !sells { buyers.append((place.node, price)) }
        }
        guard !sellers.isEmpty, buyers.count >= 4 else { continue }
        let near = context.near(index, from: sellers)
        let sorted = buyers.map { (hops: min(10, near[$0.node]), price: $0.price) }
          .sorted { $0.hops < $1.hops }
        let half = sorted.count / 2
        guard let middle = sorted.dropFirst(half).first,
          sorted[0].hops < middle.hops || middle.hops < sorted[sorted.count - 1].hops
        else { continue }
        func mean(_ part: ArraySlice<(hops: UInt32, price: Int)>) -> Double {
          Double(part.reduce(0) { $0 + $1.price }) / Double(part.count)
        }
        if mean(sorted.suffix(half)) < mean(sorted.prefix(half)) - 1e-9 {
          log.add(region.name, "buyers of \(good) far from sellers pay less than those near")
        }
      }
    }
  }
}

import GalaxyAnalysis
import GalaxyModel
import GalaxySettings

extension Invariant {
  /// What stations trade, and at which prices.
  static let markets: [Invariant] = stationStock + stationPrices

  private static let stationStock: [Invariant] = [
    .rows("ENT-23", "Stock holds the nine goods of the wire, within capacity") {
      context, log in
      log.rows(context[Tables.stations], "stock is not nine goods within their capacity") { row in
        let goods = row[.commodities].members
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
      log.rows(context[Tables.stations], "buys or sells other goods than its class") { row in
        guard let number = TradeFacts.number(row.text(.stationClass)) else { return true }
        var (buys, sells) = TradeFacts.pattern[number]
        if number == 0 { sells.formUnion(TradeFacts.orientation.keys) }
        return row[.commodities].members.contains { good in
          good.value["buys"] != .boolean(buys.contains(good.key))
            || good.value["sells"] != .boolean(sells.contains(good.key))
        }
      }
    },
    .rows("ENT-25", "Stock is in the range of its role") { context, log in
      // Later play moves stock; a generated galaxy has had none.
      log.rows(context[Tables.stations], "stock outside the role's range") { row in
        guard let number = TradeFacts.number(row.text(.stationClass)) else { return false }
        return row[.commodities].members.contains { good in
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
    .rows("ENT-26", "Each station has one market with its stock") { context, log in
      guard context.isOn(.stations), context.isOn(.markets) else { return }
      let markets = context.children(Tables.markets, by: .stationID)
      log.rows(context[Tables.stations], "not exactly one market") { row in
        markets[row.id(.id)].count != 1
      }
      log.rows(context[Tables.markets], "the black market flag differs from the station's type") {
        row in
        guard let station = context.row(Tables.stations, row.id(.stationID)) else { return true }
        return row.flag(.blackMarket) != (station.label(.type) == StationType.blackMarket)
      }
    },
  ]

  private static let stationPrices: [Invariant] = [
    .rows("ENT-27", "Each good that a station trades has one price, with the quantity in stock") {
      context, log in
      guard context.isOn(.stations), context.isOn(.markets) else { return }
      let prices = context.children(Tables.marketPrices, by: .stationID)
      log.rows(context[Tables.stations], "prices do not match what it trades") { row in
        guard let id = row.id(.id) else { return true }
        var listed: [String: Int] = [:]
        for price in prices[id] {
          guard let good = price.text(.commodity), let quantity = price.int(.quantity),
            listed.updateValue(quantity, forKey: good) == nil
          else { return true }
        }
        var traded: [String: Int] = [:]
        for good in row[.commodities].members
        where good.value["buys"] == .boolean(true) || good.value["sells"] == .boolean(true) {
          traded[good.key] = good.value["quantity"].intValue
        }
        return listed != traded
      }
    },
    .rows("ENT-28", "Prices are in their band and follow from the current price") {
      context, log in
      let prices = context[Tables.marketPrices]
      log.rows(prices, "a charge is outside of its floor and ceiling") { row in
        guard let charge = row.int(.sellPrice) else { return true }
        return charge < row.int(.priceFloor) ?? charge || charge > row.int(.priceCeiling) ?? charge
      }
      log.rows(prices, "prices do not follow from the current price") { row in
        guard let station = context.row(Tables.stations, row.id(.stationID)),
          let good = row.text(.commodity), let band = TradeFacts.bands[good],
          let buy = row.int(.buyPrice), let sell = row.int(.sellPrice)
        else { return true }
        let stock = station[.commodities][good]
        guard let current = stock["current_price"].intValue, band.contains(current) else {
          return true
        }
        let spread = TradeFacts.spread(
          buys: stock["buys"] == .boolean(true), sells: stock["sells"] == .boolean(true))
        return buy != current * spread.buy / 100 || sell != current * spread.sell / 100
          || !(0 < buy && buy < sell)
      }
    },
    .rows(
      "ENT-29", "Every good that is bought and sold has a profitable pair of stations in the core"
    ) { context, log in
      guard context.isOn(.stations), context.isOn(.markets) else { return }
      let stations = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let excused = context.goodsWarned(region)
        var best: [String: (cheapest: Int, dearest: Int)] = [:]
        for station in stations.inRegion(index) {
          guard let place = context.place(station, .sectorID), context.isCore(place),
            let number = TradeFacts.number(station.text(.stationClass))
          else { continue }
          for good in station[.commodities].members {
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
            log.add(region.name, "no profitable pair of stations for \(good) in the core")
            continue
          }
        }
      }
    },
    .rows("ENT-30", "Buyers far from sellers do not pay less") { context, log in
      guard context.settings[\.priceGradient] != .flat else { return }
      PriceGradient.check(context, &log)
    },
  ]
}

extension RowsContext {
  /// Returns the goods listed in the generator's warnings about a region.
  fileprivate func goodsWarned(_ region: Region) -> Set<String> {
    let start = region.displayName + ": "
    return galaxy.warnings.reduce(into: []) { goods, warning in
      guard warning.code == "GOODS_SHORTFALL", warning.message.hasPrefix(start) else { return }
      let list = warning.message.split(separator: ":").last ?? ""
      for good in list.split(whereSeparator: { " ,".contains($0) }) { goods.insert(String(good)) }
    }
  }
}

/// Compares buyers near a seller with buyers far from all sellers, for each good and region.
enum PriceGradient {
  static func check(_ context: RowsContext, _ log: inout ViolationLog) {
    let stations = StationIndex(context)
    for (index, region) in context.galaxy.regions.enumerated() {
      for good in TradeFacts.bands.keys.sorted() {
        var sellers: [Int] = []
        var buyers: [(node: Int, price: Int)] = []
        for station in stations.inRegion(index) {
          let stock = station[.commodities][good]
          guard let place = context.place(station, .sectorID),
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
          log.add(region.name, "buyers of \(good) far from sellers pay less than those nearby")
        }
      }
    }
  }
}

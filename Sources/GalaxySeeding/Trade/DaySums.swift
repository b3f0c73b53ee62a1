import GalaxyModel

/// Totals of the trades of one day.
struct DaySums {
  private struct Place {
    var count = 0
    var value = 0
    var station: Identifier
  }

  private var volume = 0
  private var count = 0
  private var goods = Array(repeating: 0, count: WireGood.allCases.count)
  private var places: [Int: Place] = [:]
  var traders = Set<Int>()
  var newTraders = 0

  mutating func add(_ row: EnhancedMarketTransaction, good: WireGood, sector: Int) {
    volume += row.totalValue
    count += 1
    goods[good.rawValue] += row.totalValue
    places[sector, default: Place(station: row.stationID ?? .none)].count += 1
    places[sector]?.value += row.totalValue
  }

  /// Writes the totals into the day's row.
  func fill(_ row: inout EconomicMetrics) {
    row.totalTradeVolume = Wallets.fitting(volume)
    row.totalTransactions = count
    row.averageTransactionValue = count == 0 ? 0 : Double(volume * 100 / count) / 100
    row.creditVelocity =
      row.totalCreditsInCirculation == 0
      ? 0 : Double(volume * 1000 / row.totalCreditsInCirculation) / 1000
    let traded = WireGood.allCases.filter { goods[$0.rawValue] > 0 }
    row.mostTradedCommodity = traded.max { goods[$0.rawValue] < goods[$1.rawValue] }?.slug
    row.leastTradedCommodity = traded.min { goods[$0.rawValue] < goods[$1.rawValue] }?.slug
    // Ties go to the lower sector, so that the order of the dictionary does not matter.
    row.mostActiveSector =
      places.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }?.key
    row.mostValuableStation =
      places.max { ($0.value.value, -$0.key) < ($1.value.value, -$1.key) }?.value.station
    row.totalPlayersTrading = traders.count
    row.newTraders = newTraders
  }
}

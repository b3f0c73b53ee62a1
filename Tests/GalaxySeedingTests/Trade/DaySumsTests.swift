import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("DaySums: totals, and ties go to the lower sector")
struct DaySumsTests {
  private func trade(_ value: Int, station: Int) -> EnhancedMarketTransaction {
    var row = EnhancedMarketTransaction(
      id: .none, transactionType: .buy, commodity: "ore", quantity: 1, unitPrice: value,
      totalValue: value, timestamp: .defaultEpoch)
    row.stationID = Sketch.id(station)
    return row
  }

  private func filled(_ sums: DaySums, circulation: Int) -> EconomicMetrics {
    var row = EconomicMetrics(
      id: .none, date: .defaultEpoch, calculatedAt: .defaultEpoch)
    row.totalCreditsInCirculation = circulation
    sums.fill(&row)
    return row
  }

  @Test func totalsAreThoseOfTheTrades() {
    var sums = DaySums()
    sums.add(trade(100, station: 1), good: .ore, sector: 8)
    sums.add(trade(50, station: 1), good: .ore, sector: 8)
    sums.add(trade(151, station: 2), good: .fuel, sector: 5)
    sums.add(trade(10, station: 3), good: .equipment, sector: 4)
    sums.traders = [4, 7]
    sums.newTraders = 1
    let row = filled(sums, circulation: 1000)
    #expect(row.totalTradeVolume == 311 && row.totalTransactions == 4)
    #expect(row.averageTransactionValue == 77.75)
    #expect(row.creditVelocity == 0.311)
    #expect(row.mostTradedCommodity == "fuel" && row.leastTradedCommodity == "equipment")
    #expect(row.mostActiveSector == 8 && row.mostValuableStation == Sketch.id(2))
    #expect(row.totalPlayersTrading == 2 && row.newTraders == 1)
  }

  @Test func tiesGoToTheLowerSector() {
    for order in [[3, 9, 6], [9, 6, 3], [6, 3, 9]] {
      var sums = DaySums()
      for sector in order { sums.add(trade(40, station: sector), good: .ore, sector: sector) }
      let row = filled(sums, circulation: 0)
      #expect(row.mostActiveSector == 3 && row.mostValuableStation == Sketch.id(3))
      #expect(row.creditVelocity == 0)
    }
  }

  @Test func aDayWithoutTradesHasZeros() {
    let row = filled(DaySums(), circulation: 500)
    #expect(row.totalTradeVolume == 0 && row.averageTransactionValue == 0)
    #expect(row.mostTradedCommodity == nil && row.mostActiveSector == nil)
  }
}

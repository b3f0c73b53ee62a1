import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("PriceHistorySeeder: one row per price and day")
struct PriceHistorySeederTests {
  @Test func theLastDayHasThePresentPrices() {
    let people = SketchedPeople(
      [Sketch.region(20)], Sketch.context(), stations: [(2, 1), (6, 4)])
    let world = people.worlds[0]
    let offers = TradeOffers(world, context: people.context, holdings: [])
    let rows = PriceHistorySeeder(context: people.context).rows(
      world, offers: offers, tally: TradeTally(offers: offers.all.count, days: 7))
    #expect(rows.count == 7 * world.marketPrices.count && Set(rows.map(\.id)).count == rows.count)
    for (index, price) in world.marketPrices.enumerated() {
      let own = rows[7 * index..<7 * index + 7]
      #expect(own.allSatisfy { $0.stationID == price.stationID && $0.commodity == price.good.slug })
      #expect(own.last?.buyPrice == price.buyPrice && own.last?.sellPrice == price.sellPrice)
      #expect(own.map(\.snapshotDate) == (0..<7).map(people.context.days.end))
      #expect(own.allSatisfy { $0.transactionsCount == 0 && $0.averageTransactionSize == 0 })
    }
  }
}

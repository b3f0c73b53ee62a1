import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("CharacterTrades: a purchase and a sale of each trader")
struct CharacterTradesTests {
  @Test func everyTraderTradesTwiceNearby() {
    var people = SketchedPeople(
      [Sketch.region(40)], Sketch.context(), stations: [(2, 1), (6, 3), (9, 4), (35, 7)])
    people.worlds[0].characters = (0..<10).map { number in
      var row = NPCCharacter(
        id: Sketch.id(number), name: "T", factionCode: .mercantileGuild,
        archetype: number < 8 ? .trader : .civilian, spawnedAt: .defaultEpoch,
        lastSeenAt: .defaultEpoch)
      row.currentSectorID = 3
      return row
    }
    let offers = TradeOffers(people.worlds[0], context: people.context, holdings: [])
    var tally = TradeTally(offers: offers.all.count, days: 7)
    var trades = CharacterTrades(days: 7)
    trades.add(people.worlds[0], offers: offers, context: people.context, tally: &tally)
    let all = trades.byDay.flatMap(\.self)
    #expect(all.count == 16)
    for number in 0..<8 {
      let own = all.filter { $0.character == Sketch.id(number) }
      #expect(own.count == 2 && own.count { $0.trade.isPurchase } == 1)
    }
    // Stations 2, 6 and 9 are within eight hops.
    #expect(all.allSatisfy { [2, 6, 9].contains($0.offer.node) })
    #expect(tally.value == all.reduce(0) { $0 + $1.trade.total })
  }
}

import Determinism
import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("Trade: quantities, prices and directions")
struct TradeTests {
  private let people = SketchedPeople(
    [Sketch.region(30)], Sketch.context(), stations: [(2, 1), (6, 3), (9, 11)])
  private var offers: TradeOffers {
    TradeOffers(people.worlds[0], context: people.context, holdings: [])
  }

  @Test func tradesKeepTheirLimits() {
    let all = offers.all
    for seed in 1...500 as ClosedRange<UInt64> {
      var stream = RandomStream(key: seed)
      let day = Int(seed % 7)
      let trade = Trade(
        at: Array(all.indices), of: all, day: day, hold: 200, contraband: nil, &stream)
      let offer = all[trade.offer]
      #expect((1...120).contains(trade.quantity), "seed \(seed)")
      #expect(trade.isPurchase ? offer.sells : offer.buys, "seed \(seed)")
      let present = offer.walk.sides(offer.walk.current[day])
      for (price, then) in [(trade.sides.buy, present.buy), (trade.sides.sell, present.sell)] {
        #expect(10 * price >= 9 * then && 10 * price <= 11 * then, "seed \(seed)")
      }
      #expect(trade.total == trade.quantity * trade.unitPrice, "seed \(seed)")
      #expect(trade.unitPrice == (trade.isPurchase ? trade.sides.sell : trade.sides.buy))
    }
  }

  @Test func rowsNameTheOwnerOnlyAfterTheAcquisition() {
    var stream = RandomStream(key: 1)
    let trade = Trade(at: [0], of: offers.all, day: 0, hold: 50, contraband: "WEAPONS", &stream)
    var offer = offers.all[0]
    let time = Timestamp.defaultEpoch
    offer.owner = (id: Sketch.id(9), since: time)
    let after = trade.row(
      Sketch.id(1), at: time, offer: offer, player: Sketch.id(2), character: nil)
    let before = trade.row(
      Sketch.id(1), at: time.adding(seconds: -1), offer: offer, player: Sketch.id(2),
      character: nil)
    #expect(after.portOwnerID == Sketch.id(9) && before.portOwnerID == nil)
    #expect(after.isIllegal == true && after.illegalCommodity == "WEAPONS")
    #expect(after.transactionType == (trade.isPurchase ? .buy : .sell))
    #expect(after.totalValue == after.quantity * after.unitPrice)
  }
}

import Determinism
import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("TradeTally: volumes by offer and day")
struct TradeTallyTests {
  private let people = SketchedPeople(
    [Sketch.region(30)], Sketch.context(), stations: [(2, 1), (6, 3), (9, 11)])
  private var offers: TradeOffers {
    TradeOffers(people.worlds[0], context: people.context, holdings: [])
  }

  @Test func talliesAddUp() {
    let all = offers.all
    var tally = TradeTally(offers: all.count, days: 7)
    var volume: [Int: Int] = [:]
    var value = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      var stream = RandomStream(key: seed)
      let day = Int(seed % 7)
      let trade = Trade(
        at: Array(all.indices), of: all, day: day, hold: 99, contraband: nil, &stream)
      tally.add(trade, day: day)
      volume[trade.offer * 7 + day, default: 0] += trade.quantity
      value += trade.total
    }
    #expect(tally.value == value)
    for offer in all.indices {
      for day in 0..<7 {
        #expect(tally.cell(offer, day: day).volume == volume[offer * 7 + day] ?? 0)
      }
    }
  }
}

import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("TradeOffers: one offer per price row")
struct TradeOffersTests {
  private let people = SketchedPeople(
    [Sketch.region(30)], Sketch.context(), stations: [(2, 1), (6, 3), (9, 11)])
  private var offers: TradeOffers {
    TradeOffers(people.worlds[0], context: people.context, holdings: [])
  }

  @Test func everyPriceRowIsAnOffer() {
    let world = people.worlds[0]
    #expect(offers.all.count == world.marketPrices.count)
    for (offer, price) in zip(offers.all, world.marketPrices) {
      #expect(offer.station == price.stationID && offer.good == price.good)
      let sides = offer.walk.sides(offer.walk.current[6])
      #expect(sides.buy == price.buyPrice && sides.sell == price.sellPrice)
    }
  }
}

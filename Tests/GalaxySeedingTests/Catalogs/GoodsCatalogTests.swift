import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("GoodsCatalog: prices, bands and spreads")
struct GoodsCatalogTests {
  @Test func referencesAreBasePricesInTheirBand() {
    let references = WireGood.allCases.map(\.referencePrice)
    // Equipment 35 and fuel 12 are below their band, gourmet food 80 is above.
    #expect(references == [15, 18, 70, 20, 50, 250, 100, 50, 130])
    for good in WireGood.allCases {
      #expect(good.priceBand.contains(good.referencePrice))
      #expect(good.capacity > 0 && good.production > 0 && good.priceVariance > 0)
    }
  }

  @Test func oneWayPairsAlwaysPay() {
    let seller = PriceSpread(buys: false, sells: true)
    let buyer = PriceSpread(buys: true, sells: false)
    #expect((seller.buy, seller.sell) == (50, 90) && (buyer.buy, buyer.sell) == (110, 150))
    for price in 8...300 { #expect(price * seller.sell / 100 <= price * buyer.buy / 100) }
  }
}

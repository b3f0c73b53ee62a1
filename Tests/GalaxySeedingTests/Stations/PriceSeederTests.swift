import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("PriceSeeder: prices depend on the distance to sellers")
struct PriceSeederTests {
  private func station(sells: [WireGood] = [], buys: [WireGood] = []) -> Station {
    var station = Station(
      id: .none, name: "", sectorID: 0, sectorUUID: .none, regionID: .none, stationClass: .class1,
      type: .trading, createdAt: .defaultEpoch, defenses: StationCatalog.classes[1].defenses)
    for good in sells { station.stock[good].sells = true }
    for good in buys { station.stock[good].buys = true }
    return station
  }

  private func prices(
    _ good: WireGood, _ stations: [Station], at nodes: [Int], in region: Region,
    _ gradient: PriceGradient = .hops
  ) -> [Int] {
    var stations = stations
    PriceSeeder(survey: RegionSurvey(region, index: 0), gradient: gradient)
      .setPrices(&stations, at: nodes)
    return stations.map { $0.stock[good].currentPrice }
  }

  @Test func aSellerIsCheaperByTwoPercentPerCompetitorWithinThreeHops() {
    // Luxury goods: reference 100, band 75…200.
    let region = Sketch.region(12)
    let seller = station(sells: [.luxuryGoods])
    #expect(prices(.luxuryGoods, [seller], at: [0], in: region) == [100])
    #expect(prices(.luxuryGoods, [seller, seller], at: [0, 3], in: region) == [98, 98])
    #expect(prices(.luxuryGoods, [seller, seller], at: [0, 4], in: region) == [100, 100])
    // At most five competitors count: the middle one has six.
    let seven = [Station](repeating: seller, count: 7)
    #expect(
      prices(.luxuryGoods, seven, at: Array(0..<7), in: region)
        == [94, 92, 90, 90, 90, 92, 94])
  }

  @Test func aBuyerPaysThreePercentMorePerHopToTheNearestSeller() {
    let region = Sketch.region(20)
    let seller = station(sells: [.luxuryGoods])
    let buyer = station(buys: [.luxuryGoods])
    let found = prices(
      .luxuryGoods, [seller, buyer, buyer, buyer, buyer], at: [0, 1, 5, 10, 19], in: region)
    #expect(found == [100, 103, 115, 130, 130])
    #expect(prices(.luxuryGoods, [buyer], at: [3], in: region) == [130])
  }

  @Test func pricesAreRoundedAndStayInTheirBand() {
    let region = Sketch.region(20)
    // Organics: 18, band 8…25. 18 · 1.03 = 18.54, 18 · 1.30 = 23.4.
    let organics = [station(sells: [.organics]), station(buys: [.organics])]
    #expect(prices(.organics, organics, at: [0, 1], in: region) == [18, 19])
    #expect(prices(.organics, organics, at: [0, 15], in: region) == [18, 23])
    // Ore has the lower end of its band as its reference, so that competition changes nothing.
    let ore = [station(sells: [.ore]), station(sells: [.ore])]
    #expect(prices(.ore, ore, at: [0, 1], in: region) == [15, 15])
    // Gourmet food: base 80 above its band 30…70; a distant buyer would pay 91.
    #expect(
      prices(.gourmetFood, [station(buys: [.gourmetFood])], at: [0], in: region) == [70])
  }

  @Test func tradersOfBothSidesAndOthersHaveTheReferencePrice() {
    let region = Sketch.region(9)
    let both = station(sells: [.equipment], buys: [.equipment])
    let none = station()
    let seller = station(sells: [.equipment])
    #expect(
      prices(.equipment, [both, none, seller], at: [0, 1, 2], in: region) == [50, 50, 50])
    #expect(
      prices(.luxuryGoods, [station(buys: [.luxuryGoods])], at: [4], in: region, .flat) == [100])
  }

  @Test func everyPriceFollowsTheFormula() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let count = 30
      let links = Sketch.randomLinks(count, extra: 10, seed: seed)
      var random = RandomDraws(seed)
      let nodes = (0..<count).filter { _ in random.below(2) == 0 }
      let stations = nodes.map { _ in
        station(
          sells: WireGood.allCases.filter { _ in random.below(3) == 0 },
          buys: WireGood.allCases.filter { _ in random.below(3) == 0 })
      }
      var priced = stations
      PriceSeeder(survey: RegionSurvey(Sketch.region(count, links), index: 0), gradient: .hops)
        .setPrices(&priced, at: nodes)
      let hops = (0..<count).map { Sketch.hops(count, links, from: $0) }
      for good in WireGood.allCases {
        let sellers = nodes.indices.filter { stations[$0].stock[good].sells }
        for place in nodes.indices {
          let line = stations[place].stock[good]
          var percent = 100
          if line.sells, !line.buys {
            let near = sellers.count { $0 != place && hops[nodes[place]][nodes[$0]] <= 3 }
            percent -= 2 * min(5, near)
          } else if line.buys, !line.sells {
            percent += 3 * min(10, sellers.map { hops[nodes[place]][nodes[$0]] }.min() ?? 10)
          }
          let price = (good.referencePrice * percent + 50) / 100
          let expected = min(max(price, good.priceBand.lowerBound), good.priceBand.upperBound)
          if priced[place].stock[good].currentPrice != expected {
            Issue.record("seed \(seed) \(good) \(place)")
          }
        }
      }
    }
  }
}

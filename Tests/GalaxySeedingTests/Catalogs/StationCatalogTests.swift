import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("StationCatalog: classes, weights and stock")
struct StationCatalogTests {
  @Test func twelveClassesTradeTheirGoods() {
    let classes = StationCatalog.classes
    #expect(classes.count == 12)
    #expect(classes[0].sells == [.colonists] && classes[0].buys.isEmpty)
    #expect(classes[1].buys == [.ore] && classes[1].sells == [.organics, .equipment])
    #expect(classes[8].sells.isEmpty && classes[9].buys.isEmpty)
    #expect(classes[11].buys == classes[11].sells)
    // No class sells gourmet food, buys colonists or trades precious metals.
    #expect(!classes.contains { $0.sells.contains(.gourmetFood) })
    #expect(!classes.contains { $0.buys.contains(.colonists) })
    #expect(!classes.contains { ($0.buys + $0.sells).contains(.preciousMetals) })
    #expect(classes.reduce(0) { $0 + $1.sampleWeight } == 100)
  }

  @Test func weightsOfZonesAddUp() {
    for zone in ZoneType.allCases {
      let weights = StationCatalog.zoneWeights(zone)
      #expect(weights.count == 12 && weights[0] == 0)
      #expect(weights.reduce(0, +) == 100, "\(zone)")
    }
    #expect(StationCatalog.clusterBonus(.tradeHub).map(\.stationClass) == [4, 6])
    #expect(StationCatalog.clusterBonus(.standard).isEmpty)
  }
}

import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("DensityNotes and GoodsNotes: warnings about what settings cannot have")
struct DensityNotesTests {
  @Test func fixedStationsMayExceedTheRequest() {
    let region = Sketch.region(20, Sketch.cycle(20))
    let few = Sketch.context { $0[\.stationPercent] = 10 }
    let world = Sketch.world(
      region, stations: (0..<3).map { (node: $0, stationClass: 1) }, few)
    #expect(few.densityWarnings(world).map(\.code) == ["STATION_EXCESS"])
    let enough = Sketch.context { $0[\.stationPercent] = 15 }
    #expect(enough.densityWarnings(world).isEmpty)
    #expect(Sketch.context().densityWarnings(world).isEmpty)
  }

  @Test func goodsWithoutAPayingPairAreListed() {
    let region = Sketch.region(20, Sketch.cycle(20))
    let context = Sketch.context()
    // Class 1 buys ore and sells organics and equipment; class 2 the other way round for both.
    let world = Sketch.world(
      region, stations: [(node: 3, stationClass: 1), (node: 5, stationClass: 2)], context)
    let message = context.goodsWarnings(world).first?.message ?? ""
    #expect(message.hasSuffix("without one: equipment, fuel, exotic_technology, luxury_goods"))
  }
}

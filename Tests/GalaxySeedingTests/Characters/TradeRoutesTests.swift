import Determinism
import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("TradeRoutes: each stop buys what the one before sells")
struct TradeRoutesTests {
  @Test func routesPayAndStayWithinEightHops() {
    for seed in 1...30 as ClosedRange<UInt64> {
      let links = Sketch.randomLinks(80, extra: 20, seed: seed)
      var random = RandomDraws(seed)
      let context = Sketch.context()
      let nodes = (0..<80).filter { _ in random.below(3) == 0 }
      let world = Sketch.world(
        Sketch.region(80, links),
        stations: nodes.map { (node: $0, stationClass: 1 + random.below(9)) }, context)
      var routes = TradeRoutes(WorldReference(world), busiest: nodes[0])
      var stream = RandomStream(key: seed)
      for _ in 0..<20 {
        let stops = routes.route(&stream)
        #expect((2...4).contains(stops.count), "seed \(seed)")
        #expect(Set(stops.map(\.station)).count == stops.count, "seed \(seed)")
        #expect(stops.last?.buys.isEmpty == true, "seed \(seed)")
        for (here, next) in zip(stops, stops.dropFirst()) {
          let hops = Sketch.hops(80, links, from: nodes[here.station])
          #expect(hops[nodes[next.station]] <= 8, "seed \(seed)")
          #expect(!here.buys.isEmpty, "seed \(seed)")
          for good in here.buys {
            #expect(world.stations[here.station].stock[good].sells, "seed \(seed)")
            #expect(world.stations[next.station].stock[good].buys, "seed \(seed)")
          }
        }
      }
    }
  }

  @Test func withoutABuyerThereIsNoRoute() {
    // Class 2 sells ore and equipment, and there is no buyer.
    let world = Sketch.world(
      Sketch.region(30), stations: [(node: 2, stationClass: 2), (node: 5, stationClass: 2)],
      Sketch.context())
    var routes = TradeRoutes(WorldReference(world), busiest: 2)
    var stream = RandomStream(key: 1)
    #expect(routes.route(&stream).isEmpty)
  }

  @Test func aRemoteHubIsReplacedByAnySeller() {
    // The busiest station is more than eight hops from the pair that trades.
    let world = Sketch.world(
      Sketch.region(40),
      stations: [
        (node: 0, stationClass: 2), (node: 30, stationClass: 1), (node: 33, stationClass: 2),
      ],
      Sketch.context())
    var routes = TradeRoutes(WorldReference(world), busiest: 0)
    var stream = RandomStream(key: 1)
    let stops = routes.route(&stream)
    #expect(stops.count == 2 && Set(stops.map(\.station)) == [1, 2])
  }
}

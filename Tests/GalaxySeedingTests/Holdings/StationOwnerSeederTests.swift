import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("StationOwnerSeeder: the nearest ordinary stations off fedspace")
struct StationOwnerSeederTests {
  @Test func stationsAreSoldFromTheCapitalOutwards() {
    var people = SketchedPeople(
      [Sketch.region(30, fedspace: 3)], Sketch.context(),
      stations: [(2, 1), (5, 2), (9, 3), (20, 4), (25, 5)])
    people.worlds[0].stations[1].isPlayerOwnable = false
    people.worlds[0].stations[2].security = .none
    let found = StationOwnerSeeder(context: people.context, hosts: people.hosts)
      .sell(2, pilots: people.pilots, crews: [], worlds: &people.worlds)
    // Node 2 is fedspace and node 5 is an anchor.
    #expect(found.map(\.node) == [9, 20])
    #expect(Set(found.map(\.owner)).count == 2)
    #expect(people.worlds[0].stations[2].security == .basic)
    for holding in found {
      let station = people.worlds[0].stations.first { $0.id == holding.id }
      #expect(station?.ownerID == people.pilots[holding.owner].player.id)
      #expect(holding.acquired <= people.context.epoch)
    }
    #expect(people.worlds[0].stations.count { $0.ownerID != nil } == 2)
  }

  @Test func ordinaryMeansNeitherAnchorNorDockNorBlackMarket() {
    let world = Sketch.world(Sketch.region(9), stations: [(3, 1)], Sketch.context())
    var station = world.stations[0]
    #expect(station.isOrdinary)
    station.type = .blackMarket
    #expect(!station.isOrdinary)
    station.type = .trading
    station.tradeDockTier = .a
    #expect(!station.isOrdinary)
  }
}

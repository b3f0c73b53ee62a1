import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("TerritorySeeder: rows of influence, control of sectors and clusters")
struct TerritorySeederTests {
  private func seeded(_ region: Region, _ settle: (inout FactionHomes) -> Void) -> RegionWorld {
    var homes = FactionHomes()
    settle(&homes)
    var world = Sketch.world(region)
    TerritorySeeder(context: Sketch.context(), homes: homes).seed(&world)
    return world
  }

  @Test func threeQuartersControlASectorAndAQuarterIsStrongest() {
    // Federation from node 0 with reach 12: 100 · (1 - hops / 13) percent.
    let world = seeded(Sketch.region(14)) { $0.settle(.terranFederation, 0, in: 0) }
    let controlled = world.contents.controllingFaction.map { $0 == 0 }
    // The home has 80; hop 3 has 76.9, hop 4 has 69.2 percent.
    #expect(controlled == (0..<14).map { $0 <= 3 })
    // Hop 9 has 30.8, hop 10 has 23.1 percent.
    #expect(world.strongestFaction.map { $0 == 0 } == (0..<14).map { $0 <= 9 })
    // Hop 12 has 7.7 percent, hop 13 is out of reach.
    #expect(world.influences.count == 13)
    #expect(world.influences.map(\.tenths).max() == 923)
    #expect(!world.influences.contains { !$0.sendsPatrols })
    #expect(world.factionHomes.map(\.node) == [0])
  }

  @Test func aClusterHasTheMeanOfItsSectors() {
    var region = Sketch.region(4, fedspace: 4)
    let all = seeded(region) { _ in }
    #expect(all.contents.clusters[0].influence[0] == 100)
    #expect(all.contents.clusters[0].controllingFaction == .terranFederation)
    region.sectors.flags[3] = []
    // Three of four sectors at 100: 75 percent still control.
    let most = seeded(region) { _ in }
    #expect(most.contents.clusters[0].influence[0] == 75)
    #expect(most.contents.clusters[0].controllingFaction == .terranFederation)
    region.sectors.flags[2] = []
    #expect(seeded(region) { _ in }.contents.clusters[0].controllingFaction == nil)
    region.sectors.flags = [[.fedspace], [.fedspace], [.fedspace], [.fedspace]]
    region.clusters[0].type = .contested
    #expect(seeded(region) { _ in }.contents.clusters[0].controllingFaction == nil)
  }
}

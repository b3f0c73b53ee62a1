import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("LodgingPlan: enough beds, none used twice")
struct LodgingPlanTests {
  private func plan(
    _ world: RegionWorld, _ plans: [RosterPlan], cast: Cast = .core
  ) -> LodgingPlan {
    var names = NameMill()
    return LodgingPlan(
      WorldReference(world), Sketch.context { $0[\.cast] = cast }, plans: plans,
      centrality: (0..<world.region.sectorCount).map { Double($0 % 7) }, names: &names)
  }

  private func roster(_ kind: CharacterKind, _ count: Int, at host: Int = 0) -> RosterPlan {
    RosterPlan(kind: kind, count: count, host: host, faction: kind.faction)
  }

  @Test func policeHasOneAndAHalfBedsEachAndAtLeastEight() {
    let world = Sketch.world(Sketch.region(30))
    for (count, beds) in [(1, 8), (5, 8), (6, 9), (9, 14), (14, 21)] {
      let lodgings = plan(world, [roster(.federationMarshal, count)])
      #expect(lodgings.barracks.map(\.capacity) == [beds])
      #expect(lodgings.barracks[0].locationType == .sector)
    }
  }

  @Test func twelveTradersShareALodgeOfSixteenBeds() {
    let context = Sketch.context()
    let world = Sketch.world(
      Sketch.region(60, Sketch.cycle(60)),
      stations: stride(from: 0, to: 60, by: 4).map { (node: $0, stationClass: 1) }, context)
    for (count, lodges) in [(1, 1), (12, 1), (13, 2), (34, 3)] {
      let lodgings = plan(world, [roster(.merchantCaptain, count, at: 4)])
      #expect(lodgings.traders.count == lodges)
      #expect(lodgings.barracks.allSatisfy { $0.capacity == 16 && $0.stationID != nil })
    }
    // A single station has to do for all.
    let small = Sketch.world(
      Sketch.region(60, Sketch.cycle(60)), stations: [(node: 3, stationClass: 1)], context)
    let lodgings = plan(small, [roster(.merchantCaptain, 34, at: 3)])
    #expect(lodgings.traders.count == 1 && lodgings.barracks.map(\.capacity) == [48])
  }

  @Test func densDependOnTheTierAndOpenCampsCanBeFound() {
    var region = Sketch.region(60, type: .playerOwned)
    region.formations = [
      SpecialFormation(ordinal: 1, type: .bubble, name: "b", anchor: 40, interior: [41, 42, 43])
    ]
    var world = Sketch.world(region)
    world.holdings = [
      PirateHolding(tier: .stronghold, node: 42), PirateHolding(tier: .outpost, node: 30),
      PirateHolding(tier: .camp, node: 20), PirateHolding(tier: .camp, node: 43),
    ]
    let lodgings = plan(world, [])
    #expect(lodgings.bases.map(\.capacity) == [40, 24, 12, 12])
    #expect(lodgings.bases.map(\.isPlayerDiscoverable) == [false, false, true, false])
    let pirate = roster(.pirateCaptain, 2, at: 30)
    #expect(lodgings.home(of: pirate, 0) == lodgings.dens[30])
  }

  @Test func bedsAreAssignedUntilAllAreOccupied() {
    var lodgings = plan(Sketch.world(Sketch.region(30)), [roster(.federationMarshal, 2)])
    let found = (0..<10).map { lodgings.lodge(Sketch.id($0), in: 0) }
    #expect(found == (0..<10).map { $0 < 8 })
    let rows = lodgings.rows()
    #expect(rows.barracks[0].currentOccupantsCount == 8)
    #expect(rows.barracks[0].assignedNPCIDs.elements.count == 8)
  }
}

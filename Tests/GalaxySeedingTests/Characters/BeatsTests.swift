import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("Beats: workplaces of characters")
struct BeatsTests {
  private func plan(_ kind: CharacterKind, _ count: Int, at host: Int) -> RosterPlan {
    RosterPlan(kind: kind, count: count, host: host, faction: kind.faction)
  }

  @Test func marshalsCoverFedspaceAndItsNeighbors() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let links = Sketch.randomLinks(50, extra: 20, seed: seed)
      let world = Sketch.world(Sketch.region(50, links, fedspace: 10))
      let beats = Beats(WorldReference(world))
      let marshals = plan(.federationMarshal, 8, at: 0)
      let routes = (0..<8).map { beats.sectors(of: marshals, $0) }
      let covered = Set(routes.flatMap(\.self))
      for node in 0..<10 { #expect(covered.contains(node), "seed \(seed)") }
      for (first, second) in links where first < 10 || second < 10 {
        #expect(covered.isSuperset(of: [first, second]), "seed \(seed)")
      }
      for (index, route) in routes.enumerated() {
        let place = beats.place(of: marshals, index, on: route)
        #expect(route.contains(place) && route.first == 0 && route.last == 0, "seed \(seed)")
      }
    }
  }

  @Test func pirateCrewsAreAroundTheirHideout() {
    var region = Sketch.region(30, fedspace: 2, type: .playerOwned)
    region.formations = [
      SpecialFormation(ordinal: 1, type: .bubble, name: "b", anchor: 10, interior: [11, 12, 13])
    ]
    let beats = Beats(WorldReference(Sketch.world(region)))
    let crew = plan(.pirateEnforcer, 6, at: 12)
    let places = Set((0..<6).flatMap { beats.sectors(of: crew, $0) })
    #expect(places == [12, 10, 11, 13])
    #expect(beats.sectors(of: plan(.pirateLord, 1, at: 12), 0) == [12])
  }

  @Test func patrolsReturnAfterEachNeighbor() {
    let region = Sketch.region(6, [(0, 1), (1, 2), (1, 3)], oneWay: [(1, 4), (5, 1)])
    let beats = Beats(WorldReference(Sketch.world(region)))
    #expect(beats.sectors(of: plan(.zonePatrol, 2, at: 1), 0) == [1, 0, 1, 2, 1, 3, 1])
  }
}

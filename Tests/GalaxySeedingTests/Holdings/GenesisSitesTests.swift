import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("GenesisSites: far from the Federation, planets and the capital")
struct GenesisSitesTests {
  @Test func everySiteFollowsTheRules() {
    for seed in 1...30 as ClosedRange<UInt64> {
      let links = Sketch.randomLinks(60, extra: 8, seed: seed)
      var region = Sketch.region(60, links, type: .playerOwned)
      region.zones = [
        Zone(
          name: "F", type: .federation, firstSector: 1, lastSector: 5, policing: 9, danger: 1),
        Zone(name: "R", type: .frontier, firstSector: 6, lastSector: 60, policing: 1, danger: 9),
      ]
      region.sectors.zone = PackedColumn((0..<60).map { UInt32($0 < 5 ? 0 : 1) })
      var world = Sketch.world(region)
      let planets = [20, 40].map { Sketch.planet(region, at: $0) }
      let sites = GenesisSites(Host(&world, Sketch.context().random), planets: planets)
      let near = (0..<60).map { Sketch.hops(60, links, from: $0) }
      let expected = (0..<60).filter { node in
        node != world.survey.landing && (0..<5).allSatisfy { near[$0][node] >= 5 }
          && near[20][node] >= 2 && near[40][node] >= 2 && near[0][node] > 1
      }
      #expect(sites.nodes.sorted() == expected, "seed \(seed)")
      // The farthest come first.
      let distance = sites.nodes.map { node in (0..<5).map { near[$0][node] }.min() ?? 0 }
      #expect(distance == distance.sorted(by: >), "seed \(seed)")
    }
  }

  @Test func aClaimClosesItsSurroundingsAndLeavesASite() {
    var world = Sketch.world(Sketch.region(20, zone: .frontier))
    var sites = GenesisSites(Host(&world, Sketch.context().random), planets: [])
    while let node = sites.claim() {
      #expect(!sites.nodes.isEmpty)
      #expect(sites.nodes.allSatisfy { abs($0 - node) >= 2 })
    }
    #expect(!sites.nodes.isEmpty)
  }
}

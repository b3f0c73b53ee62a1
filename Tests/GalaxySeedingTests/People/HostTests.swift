import Determinism
import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("Host: sectors open to players")
struct HostTests {
  @Test func sectorsByDistanceFromTheCapital() {
    let context = Sketch.context()
    var world = Sketch.world(
      Sketch.region(16, fedspace: 2),
      stations: [
        (node: 4, stationClass: 1), (node: 10, stationClass: 1), (node: 11, stationClass: 1),
      ],
      context)
    let host = Host(&world, context.random)
    #expect(host.capitalNodes == [0, 1, 2, 3])
    #expect(host.portNodes == [4, 10])
    #expect(host.fromFedspace == [0, 0] + (1...14))
    #expect(host.hasStation(4) && !host.hasStation(5))
    #expect(host.fightNodes == Array(2..<16))
    // The middle of a path is its busiest sector.
    #expect(host.chokePoint(near: 15) == 10)
    #expect(host.guardPost(12) == 12 && host.guardPost(0) == 5)
  }

  @Test func fightsAvoidFedspaceAndSafeSectors() {
    var region = Sketch.region(20, Sketch.cycle(20), fedspace: 5)
    region.sectors.security = PackedColumn((0..<20).map { $0 == 9 ? 10 : 5 })
    region.clusters = (0..<2).map {
      Cluster(
        ordinal: $0 + 1, name: "\($0)", type: $0 == 0 ? .standard : .contested,
        firstSector: 10 * $0 + 1, lastSector: 10 * $0 + 10, maxWarps: 6)
    }
    region.sectors.cluster = PackedColumn((0..<20).map { UInt32($0 / 10) })
    var world = Sketch.world(region)
    let host = Host(&world, Sketch.context().random)
    #expect(host.fightNodes == [5, 6, 7, 8] + (10..<20))
    // All sectors of a cycle are equally busy: 100, and three times as much if contested.
    #expect(host.fightWeights == [100, 100, 100, 100] + [Int](repeating: 300, count: 10))
    var stream = RandomStream(key: 1)
    for _ in 0..<200 { #expect(host.fightNodes.contains(host.fightNode(&stream))) }
  }
}

import Determinism
import GalaxyModel
import GalaxySettings
import GraphKit
import Testing

@testable import GalaxyGeneration

@Suite struct GalaxyGeneratorTests {
  @Test func narrowerScopesMakeTheSameWarps() {
    for preset in Preset.allCases {
      let all = Galaxy.generate(preset, seed: 11)
      let map = Galaxy.generate(preset, seed: 11, scope: .map)
      let warps = Galaxy.generate(preset, seed: 11, scope: .warps)
      for index in all.regions.indices {
        #expect(all.regions[index].warps == warps.regions[index].warps)
        #expect(all.regions[index].sectors.x == warps.regions[index].sectors.x)
        #expect(map.regions[index].sectors.type == all.regions[index].sectors.type)
        #expect(
          map.regions[index].tunnels.map(map.regions[index].name)
            == all.regions[index].tunnels.map(all.regions[index].name))
      }
    }
  }

  @Test func regionsOfAGalaxyEqualSingleRegions() {
    let galaxy = Galaxy.generate(.galaxy, seed: 40)
    let byType = { (type: RegionType) in galaxy.regions.first { $0.type == type } }
    let terran = Galaxy.generate(.terranSpace, seed: 41).regions[0]
    let nexus = Galaxy.generate(.centralNexus, seed: 42).regions[0]
    let player = Galaxy.generate(.playerOwned, seed: 40).regions[0]
    #expect(byType(.terranSpace)?.warps == terran.warps)
    #expect(byType(.centralNexus)?.warps == nexus.warps)
    #expect(byType(.playerOwned)?.warps == player.warps)
    #expect(byType(.terranSpace)?.sectorOffset == 0)
    #expect(byType(.playerOwned)?.sectorOffset == 300)
    #expect(byType(.centralNexus)?.sectorOffset == 1300)
  }

  @Test func galaxyWithManyPlayerRegions() throws {
    var settings = GenerationSettings(preset: .galaxy)
    try settings.set("galaxy.playerRegions", "60")
    try settings.set("region.sectors", "100")
    let galaxy = GalaxyGenerator(seed: 3, settings: settings).generate()
    #expect(galaxy.regions.count == 62)
    #expect(Set(galaxy.regions.map(\.name)).count == 62)
    let names = galaxy.regions.map(\.name)
    #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(galaxy.attachments.count == 61)
    var ids: Set<Int> = []
    for region in galaxy.regions {
      for node in 0..<region.sectorCount { ids.insert(region.globalID(node)) }
    }
    #expect(ids == Set(1...300 + 5000 + 6000))
    var identifiers: Set<Identifier> = []
    for region in galaxy.regions { identifiers.formUnion(region.sectors.identifier) }
    #expect(identifiers.count == ids.count)
  }

  @Test func identifiersDoNotDependOnSettings() throws {
    let plain = Galaxy.generate(.playerOwned, seed: 8)
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set("graph.oneWayPercent", "9")
    try settings.set("tunnels.participationPercent", "20")
    let other = GalaxyGenerator(seed: 8, settings: settings).generate()
    #expect(plain.regions[0].sectors.identifier == other.regions[0].sectors.identifier)
    #expect(plain.regions[0].tunnels[0].identifier == other.regions[0].tunnels[0].identifier)
    #expect(plain.regions[0].clusters.map(\.name) == other.regions[0].clusters.map(\.name))
    #expect(
      plain.regions[0].specialLocations.map(\.node) == other.regions[0].specialLocations.map(\.node)
    )
  }

  @Test(arguments: 0..<40)
  func tunnelsKeepTheirRules(seed: Int) {
    let preset: Preset = seed % 2 == 0 ? .terranSpace : .playerOwned
    let region = Galaxy.generate(preset, seed: Seed(value: UInt64(seed))!).regions[0]
    let graph = UndirectedGraph(
      nodeCount: region.sectorCount, sources: region.warps.source.unpacked,
      targets: region.warps.destination.unpacked)
    var ends: Set<Int> = []
    // No tunnel ends on an island, inside a formation, or at a tip or sink.
    var barred: Set<Int> = []
    for formation in region.formations where formation.type != .backdoor {
      barred.formUnion(formation.interior)
      if formation.interior.isEmpty || formation.type.isIsland { barred.insert(formation.anchor) }
    }
    let islands = region.formations.filter { $0.type.isIsland }
      .reduce(0) { $0 + 1 + $1.interior.count }
    let wanted = roundedRatio(35 * (region.sectorCount - islands), 100)
    #expect(region.tunnels.count == wanted)
    for tunnel in region.tunnels {
      #expect(!barred.contains(tunnel.origin.node) && !barred.contains(tunnel.destination.node))
      #expect(ends.insert(tunnel.origin.node).inserted)
      #expect(ends.insert(tunnel.destination.node).inserted)
      let hops = graph.breadthFirstDistances(from: NodeIndex(tunnel.origin.node))
        .distances[tunnel.destination.node]
      if tunnel.type == .artificial {
        #expect(tunnel.origin.node < 10 && tunnel.destination.node < 10 && hops >= 2)
      } else {
        #expect(hops >= (tunnel.stability == 0.7 ? 11 : 4))
      }
      #expect(!tunnel.isLatent || !tunnel.isTwoWay)
    }
    let oneWays = region.tunnels.filter { !$0.isTwoWay }.count
    #expect(oneWays == wanted - roundedRatio(85 * wanted, 100))
  }

  @Test func tinySandboxesAreWhole() throws {
    for count in 20...140 {
      var settings = GenerationSettings(preset: .sandbox)
      try settings.set("region.sectors", String(count))
      let galaxy = GalaxyGenerator(seed: Seed(value: UInt64(count))!, settings: settings).generate()
      let region = galaxy.regions[0]
      #expect(region.sectorCount == count)
      #expect(region.specialLocations.count == 5)
      #expect(Set(region.specialLocations.map(\.node)).count == 5)
      let graph = DirectedGraph(
        nodeCount: count, sources: region.warps.source.unpacked,
        targets: region.warps.destination.unpacked,
        isTwoWay: region.warps.flags.map { $0.contains(.twoWay) })
      #expect(graph.stronglyConnectedComponents().sizes.count == 1)
    }
  }

  @Test func nearbySeedsDiffer() {
    var seen: Set<[UInt32]> = []
    for seed: UInt64 in 0..<200 {
      let galaxy = Galaxy.generate(.terranSpace, seed: Seed(value: seed)!, scope: .warps)
      seen.insert(galaxy.regions[0].warps.destination.unpacked)
    }
    #expect(seen.count == 200)
  }
}

import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing
import WarpMap

@testable import GalaxyAnalysis

/// The detector against definitions written out.
@Suite("Detection agrees with the definitions")
struct AgreementTests {
  /// What differs, nil if nothing does.
  ///
  /// Sectors are numbered from 0.
  static func difference(
    _ list: EdgeList, limit: Int? = nil, clusterOf: [Int] = [],
    islands: [NaiveFormations.Finding] = []
  ) -> String? {
    var galaxy = Galaxy(list)
    galaxy.regions[0].sectors.numbering = .listed(Array(0..<list.nodeCount))
    var region = galaxy.regions[0]
    if !clusterOf.isEmpty {
      region.sectors.cluster = PackedColumn(clusterOf.map { UInt32($0) })
      region.clusters = (0...(clusterOf.max() ?? 0)).map {
        Cluster(
          ordinal: $0 + 1, name: "\($0)", type: .standard, firstSector: 0, lastSector: 0,
          maxWarps: 6)
      }
    }
    region.formations = islands.enumerated().compactMap { index, island in
      FormationType(rawValue: island.type).map {
        SpecialFormation(
          ordinal: index + 1, type: $0, name: "\(index)", anchor: island.anchor,
          interior: island.interior)
      }
    }
    let context = FormationContext(
      WarpGraph(region), places: FormationPlaces(region), limit: limit)
    let detection = FormationDetector(context).detect()
    let found = detection.formations.map { formation in
      NaiveFormations.Finding(
        type: formation.type.rawValue, anchor: formation.anchor, interior: formation.interior,
        backEdges: formation.backEdges.map { $0.map { [$0.source, $0.target] } })
    }
    let defects = detection.defects.map {
      NaiveFormations.Cut(kind: $0.kind.rawValue, nodes: $0.sectors)
    }

    guard list.nodeCount > 0 else { return found.isEmpty && defects.isEmpty ? nil : "not empty" }
    let naive = NaiveFormations(list, limit: limit)
    let outside = naive.outside(clusterOf: clusterOf, declared: islands)
    let expected = (naive.pocketFindings() + naive.tunnelFindings() + outside.findings).sorted()
    let cuts = outside.cuts.sorted()
    guard found != expected || defects != cuts else { return nil }
    return """
      \(list) limit \(limit ?? -1)
      found    \(found)
      expected \(expected)
      defects  \(defects.map { "\($0.kind) \($0.nodes)" })
      expected \(cuts.map { "\($0.kind) \($0.nodes)" })
      """
  }

  @Test func onAllGraphsOfUpToFourNodes() {
    for count in 0...4 {
      for list in AllDigraphs(nodeCount: count) {
        for limit in count < 4 ? [1, 2] : [1, 3] {
          let difference = Self.difference(list, limit: limit)
          guard difference == nil else {
            Issue.record("\(difference ?? "")")
            return
          }
        }
      }
    }
  }

  @Test(arguments: 0..<4) func onGraphsOfFiveNodes(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<500 {
      let list = RandomGraphs.uniform(
        nodeCount: 5, density: 0.15 + 0.5 * random.unit(), using: &random)
      let difference = Self.difference(list, limit: 1 + random.below(4))
      #expect(difference == nil)
      if difference != nil { return }
    }
  }

  @Test(arguments: 0..<10) func onPlantedMaps(_ seed: Int) {
    var random = SplitMix64(seed: 100 + UInt64(seed))
    for _ in 0..<150 {
      let list = PlantedMaps.any(maximumNodeCount: 4 + random.below(57), using: &random)
      let limit = random.below(3) == 0 ? 1 + random.below(list.nodeCount) : nil
      let difference = Self.difference(list, limit: limit)
      #expect(difference == nil)
      if difference != nil { return }
    }
  }

  @Test(arguments: 0..<4) func onAnyGraphs(_ seed: Int) {
    var random = SplitMix64(seed: 200 + UInt64(seed))
    for _ in 0..<100 {
      let list = RandomGraphs.any(maximumNodeCount: 30, using: &random)
      let difference = Self.difference(list, limit: random.below(list.nodeCount + 1))
      #expect(difference == nil)
      if difference != nil { return }
    }
  }

  /// Clusters of a few nodes each, some of them cut off, and islands declared rightly and wrongly.
  @Test(arguments: 0..<4) func onIslands(_ seed: Int) {
    var random = SplitMix64(seed: 300 + UInt64(seed))
    var kinds: Set<String> = []
    for _ in 0..<150 {
      var list = PlantedMaps.any(maximumNodeCount: 10 + random.below(20), using: &random)
      let size = 1 + random.below(4)
      let clusterOf = (0..<list.nodeCount).map { $0 / size }
      // Whole clusters lose what leads into them.
      for cluster in 1..<max(2, list.nodeCount / size) where random.below(3) == 0 {
        list.edges.removeAll { clusterOf[$0.target] == cluster && clusterOf[$0.source] != cluster }
        if random.below(2) == 0 {
          list.edges.removeAll {
            clusterOf[$0.source] == cluster && clusterOf[$0.target] != cluster
          }
        }
      }
      let naive = NaiveFormations(list)
      let islands = naive.outside(clusterOf: clusterOf).cuts.flatMap { cut in
        ["LOST_SECTOR", "LOST_CLUSTER", "ARCHIPELAGO"].filter { _ in random.below(4) > 0 }.map {
          NaiveFormations.Finding(
            type: $0, anchor: cut.nodes[0], interior: Array(cut.nodes.dropFirst()))
        }
      }
      let outside = naive.outside(clusterOf: clusterOf, declared: islands)
      kinds.formUnion(outside.findings.map(\.type) + outside.cuts.map(\.kind))
      let difference = Self.difference(list, clusterOf: clusterOf, islands: islands)
      #expect(difference == nil)
      if difference != nil { return }
    }
    #expect(kinds.count == 7)
  }

  /// The random maps are of use only if they have what is looked for.
  @Test func plantedMapsHaveEverything() {
    var random = SplitMix64(seed: 1)
    var counts: [String: Int] = [:]
    for _ in 0..<400 {
      let naive = NaiveFormations(PlantedMaps.any(maximumNodeCount: 60, using: &random))
      let outside = naive.outside()
      for finding in naive.pocketFindings() + naive.tunnelFindings() + outside.findings {
        let isLeaky = finding.backEdges.map { !$0.isEmpty } ?? false
        counts[finding.type + (isLeaky ? " leaky" : ""), default: 0] += 1
      }
      for cut in outside.cuts { counts[cut.kind, default: 0] += 1 }
    }
    for label in [
      "BACKDOOR", "BLISTER", "BUBBLE", "BUBBLE leaky", "DEAD_END", "DEAD_END leaky",
      "DEAD_END_BUBBLE", "DEAD_END_BUBBLE leaky", "ESCAPE_HATCH leaky", "TUNNEL", "WARP_SINK",
      "SOURCE_SPUR", "TRAP_POCKET", "UNREACHABLE_POCKET",
    ] {
      #expect(counts[label, default: 0] >= 5, "\(label)")
    }
  }
}

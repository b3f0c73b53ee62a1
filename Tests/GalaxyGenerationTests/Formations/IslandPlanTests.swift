import Determinism
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

@Suite struct IslandPlanTests {
  private func draft(_ settings: GenerationSettings, _ seed: UInt64) throws -> RegionDraft {
    let plan = RegionPlanner(seed: try #require(Seed(value: seed)), settings: settings).plans()[0]
    var draft = RegionDraft(plan: plan, settings: settings, regionIndex: 0)
    for stage in [Stage.positions, .zones, .clusters, .anchors] { stage.run(&draft) }
    return draft
  }

  @Test func islandsAreWholeClustersOrSingleSectorsFarOut() throws {
    let seed = TestSeed.draw()
    for round in 0..<40 {
      var settings = GenerationSettings(preset: .playerOwned)
      let sectors = 200 + 30 * round
      try settings.set("region.sectors", String(sectors))
      try settings.set("formations.LOST_CLUSTER", "3")
      try settings.set("formations.ARCHIPELAGO", "1")
      try settings.set("formations.LOST_SECTOR", "9")
      let draft = try draft(settings, seed + UInt64(round))
      let budget = FormationBudget(
        plan: draft.plan, settings: settings, random: draft.random)
      let plan = IslandPlan(draft: draft, budget: budget, anchors: Set(draft.anchors))
      #expect(plan.islandSectors <= sectors / 4)
      var owner = [UInt32](repeating: 0, count: sectors)
      for (index, island) in plan.islands.enumerated() {
        #expect(Set(island.nodes).isDisjoint(with: draft.anchors))
        for node in island.nodes { owner[node] = UInt32(index + 1) }
        let clusters = island.clusters.map { draft.region.clusters[$0] }
        switch island.type {
        case .lostSector:
          #expect(island.nodes.count == 1 && clusters.isEmpty)
          #expect(island.nodes[0] >= draft.region.clusters[0].lastSector)
        default:
          let whole = clusters.flatMap { Array($0.firstSector - 1..<$0.lastSector) }
          #expect(island.nodes == whole)
          #expect(clusters.allSatisfy { 10 * ($0.firstSector - 1) >= 6 * sectors })
          #expect(clusters.count == (island.type == .archipelago ? 2 : 1))
        }
      }
      // The groups are exactly the islands, so none of them overlap.
      #expect(plan.group == owner)
    }
  }
}

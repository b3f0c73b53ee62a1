import Determinism
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxyGeneration

/// The promise that stamping rests on, checked by brute force.
@Suite struct MainlandTests {
  private func region(_ seed: Int, sectors: Int) throws -> (Region, WarpDraft) {
    var settings = GenerationSettings(preset: .sandbox)
    try settings.set("region.sectors", String(sectors))
    let plan = RegionPlanner(seed: Seed(text: String(seed)), settings: settings).plans()[0]
    var draft = RegionDraft(plan: plan, settings: settings, regionIndex: 0)
    for stage in [Stage.positions, .zones, .clusters, .anchors, .warps] { stage.run(&draft) }
    return (draft.region, draft.warps)
  }

  /// Sectors that reach the capital over two-way warps whichever other sector is left out.
  private func core(_ warps: WarpDraft, without gone: Set<Int> = []) -> [Bool] {
    let count = warps.nodeCount
    func reached(avoiding banned: Int) -> [Bool] {
      var seen = [Bool](repeating: false, count: count)
      var stack = [0]
      seen[0] = true
      while let node = stack.popLast() {
        for slot in 0..<warps.outDegree(node) {
          let other = warps.target(node, slot)
          if seen[other] || other == banned || gone.contains(other) { continue }
          if !warps.hasWarp(other, node) { continue }
          seen[other] = true
          stack.append(other)
        }
      }
      return seen
    }
    var core = reached(avoiding: -1)
    for banned in 1..<count where !gone.contains(banned) {
      let seen = reached(avoiding: banned)
      for node in 0..<count where node != banned && !seen[node] { core[node] = false }
    }
    return core
  }

  @Test(arguments: 0..<12)
  func coreSectorsHaveTwoWaysToTheCapital(seed: Int) throws {
    let (_, warps) = try region(seed, sectors: 80 + 10 * seed)
    #expect(Mainland(draft: warps).isCore == core(warps))
  }

  @Test(arguments: 0..<8)
  func removableSectorsLeaveTheCoreIntact(seed: Int) throws {
    let (_, warps) = try region(seed, sectors: 130)
    var mainland = Mainland(draft: warps)
    let before = mainland.isCore
    var stream = RandomSource(seed: Seed(text: String(seed))).stream("test")
    var allowed = 0
    for _ in 0..<60 {
      let center = 1 + stream.index(below: 129)
      let patch = Array(mainland.ball([center], radius: 3, warps).prefix(stream.int(in: 1...8)))
      if patch.contains(0) || !mainland.survivesWithout(patch, warps) { continue }
      allowed += 1
      let after = core(warps, without: Set(patch))
      for node in before.indices where before[node] && !patch.contains(node) {
        #expect(after[node])
      }
    }
    #expect(allowed > 0)
  }

  @Test func ballsMatchTheUndirectedGraph() throws {
    let (_, warps) = try region(3, sectors: 150)
    var mainland = Mainland(draft: warps)
    var neighbors = [Set<Int>](repeating: [], count: 150)
    for u in 0..<150 {
      for slot in 0..<warps.outDegree(u) {
        neighbors[u].insert(warps.target(u, slot))
        neighbors[warps.target(u, slot)].insert(u)
      }
    }
    for node in 0..<150 {
      #expect(Set(mainland.neighbors(node, warps)) == neighbors[node])
      var expected: Set<Int> = [node]
      for _ in 0..<2 { expected.formUnion(expected.flatMap { neighbors[$0] }) }
      #expect(Set(mainland.ball([node], radius: 2, warps)) == expected)
    }
  }
}

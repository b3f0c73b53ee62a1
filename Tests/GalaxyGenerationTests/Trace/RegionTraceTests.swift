import Determinism
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

@Suite struct RegionTraceTests {
  /// Plans of all kinds of regions, some with formations that hardly fit.
  static func plans() throws -> [GalaxyPlan] {
    let seed = TestSeed.draw()
    let small = try GenerationSettings(
      preset: .playerOwned, ["region.sectors": 120, "formations.BUBBLE": 6])
    let short = try GenerationSettings(
      preset: .playerOwned, ["region.sectors": 150, "graph.maxCourse": 14])
    let forms = try GenerationSettings(
      preset: .sandbox, ["region.sectors": 400, "region.shape": "islands"])
    return try [small, short, forms, GenerationSettings(preset: .terranSpace)].enumerated().map {
      index, settings in
      GalaxyPlan(seed: try #require(Seed(value: seed &+ UInt64(index))), settings: settings)
    }
  }

  private func run(_ plan: GalaxyPlan, isTraced: Bool) -> GenerationRun {
    var run = GenerationRun(plan, region: 0)
    run.isTraced = isTraced
    run.advance(through: .map)
    return run
  }

  @Test func tracingChangesNoDraw() throws {
    for plan in try Self.plans() {
      let (traced, plain) = (run(plan, isTraced: true), run(plan, isTraced: false))
      #expect(plain.trace == nil)
      #expect(traced.region.warps == plain.region.warps)
      #expect(traced.region.sectors.type == plain.region.sectors.type)
      #expect(traced.region.sectors.hazard == plain.region.sectors.hazard)
      #expect(traced.region.formations.map(\.name) == plain.region.formations.map(\.name))
      #expect(traced.warnings.map(\.message) == plain.warnings.map(\.message))
    }
  }

  /// What was added and not removed again is the map, so that what is rolled back leaves no trace.
  @Test func changesMakeTheWarps() throws {
    for plan in try Self.plans() {
      let run = run(plan, isTraced: true)
      let trace = try #require(run.trace)
      var links = 0
      for u in 0..<run.sectorCount {
        for v in u + 1..<run.sectorCount {
          var warps: Set<Int> = []
          for change in trace.changes(of: u, v) {
            #expect(change.isAddition != warps.contains(change.source))
            if change.isAddition {
              warps.insert(change.source)
            } else {
              warps.remove(change.source)
            }
          }
          let forth = run.region.warps.links(from: u, to: v).isEmpty ? [] : [u]
          let back = run.region.warps.links(from: v, to: u).isEmpty ? [] : [v]
          #expect(warps == Set(forth + back))
          links += warps.isEmpty ? 0 : 1
        }
        if links > 60 { break }
      }
      #expect(links > 60)
    }
  }

  @Test func refusalsAndPlacedFormationsAreTheTries() throws {
    for plan in try Self.plans() {
      let run = run(plan, isTraced: true)
      let trace = try #require(run.trace)
      for (type, tally) in trace.tallies {
        #expect(tally.refusals.values.reduce(tally.placed, +) == tally.tries)
        #expect(tally.placed == run.region.formations.count { $0.type == type })
      }
      for formation in run.region.formations where !formation.type.isIsland {
        let attempt = try #require(trace.attempt(for: formation))
        #expect(attempt.type == formation.type)
      }
    }
  }
}

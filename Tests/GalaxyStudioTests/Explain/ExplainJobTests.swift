import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import Testing
import WarpMap

@Suite struct ExplainJobTests {
  private func galaxy() throws -> Galaxy {
    let settings = try GenerationSettings(preset: .playerOwned, ["region.sectors": 120])
    return GalaxyGenerator(seed: 7, settings: settings).generateMap()
  }

  private func links(of galaxy: Galaxy) -> [(subject: MapSubject, ref: String)] {
    let warps = galaxy.regions[0].warps
    return (0..<warps.count).map { row in
      let (u, v) = (Int(warps.source[row]), Int(warps.destination[row]))
      return (.warp(region: 0, from: u, to: v, isDirected: !warps.isTwoWay(row)), "link \(row)")
    }
  }

  @Test func everyLinkHasOneMakingCause() throws {
    let galaxy = try galaxy()
    let answer = try ExplainJob(galaxy).run(links(of: galaxy))
    #expect(!answer.differs)
    #expect(answer.isTraced)
    for explanation in answer.explanations {
      #expect(explanation.causes.count { $0.makes == true } == 1, "\(explanation.ref)")
    }
  }

  @Test func changedMapsDiffer() throws {
    var galaxy = try galaxy()
    let subjects = links(of: galaxy)
    galaxy.regions[0].warps.remove(at: 5)
    let answer = try ExplainJob(galaxy).run([subjects[0]])
    #expect(answer.differs)
  }

  @Test func mapsWithoutRecipeHaveRolesAlone() throws {
    var galaxy = try galaxy()
    galaxy.seed = nil
    let answer = try ExplainJob(galaxy).run([(.sector(.init(region: 0, node: 3)), "sector:4")])
    #expect(!answer.isTraced)
    #expect(!answer.differs)
    #expect(answer.explanations[0].causes.isEmpty)
    #expect(answer.explanations[0].ifRemoved != nil)
  }

  @Test func textsNameWhatDecided() throws {
    let galaxy = try galaxy()
    let answer = try ExplainJob(galaxy).run([
      (.warp(region: 0, from: 0, to: 1, isDirected: false), "warp:1-2"),
      (.missing(region: 0, .bubble), "BUBBLE"),
    ])
    #expect(answer.lines.first?.hasPrefix("warp:1-2: ") == true)
    #expect(answer.lines.contains { $0.contains("exits free") })
    #expect(answer.lines.contains { $0.contains("found a place in") })
  }
}

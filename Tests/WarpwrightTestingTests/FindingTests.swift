import Testing
import Warpwright
import WarpwrightTesting

/// Issues are those of the line that calls, and say how to see the failure again.
@Suite struct FindingTests {
  @Test func issuesAreAtTheCall() {
    let line = #line + 2
    withKnownIssue {
      expectStronglyConnected(GalaxyMap("1>2"))
    } matching: { issue in
      issue.sourceLocation?.line == line
        && issue.comments.contains { $0.rawValue.contains("cut off from sector 1: 2") }
    }
  }

  @Test func severalLinesFailAtOnce() {
    let map = GalaxyMap("1>2")
    withKnownIssue {
      expectStronglyConnected(map)
      expectOutDegree(map, atMost: 0)
      expectDistance(map, from: 2, to: 1)
      expectDistance(map, from: 9, to: 1)
    }
  }

  @Test func generatedMapsNameSeedSettingsAndCommand() throws {
    let galaxy = try Galaxy.generate(
      .playerOwned, seed: "harbor", settings: ["region.sectors": 150, "region.name": "Far Out"])
    for map in [galaxy.regions[0] as any TestedMap, galaxy] {
      do {
        try requireFormations(map.testedGalaxy, ofType: .bubble, atLeast: 99)
        Issue.record("no error")
      } catch let error as UnmetExpectation {
        let seed = Seed("harbor").value
        #expect(
          error.commandLine
            == "warpwright generate player-owned --seed \(seed) --set 'region.name=Far Out' "
            + "--set region.sectors=150 -T json -o - | warpwright detect")
        let text = "seed \(seed), preset player-owned, region.name=Far Out"
        #expect(error.description.contains(text))
      }
    }
  }

  @Test func upperBounds() {
    let region = Galaxy.generate(.terranSpace, seed: 7).regions[0]
    #expect(throws: UnmetExpectation.self) {
      try requireFormations(region, ofType: .bubble, atMost: 0)
    }
    #expect(throws: UnmetExpectation.self) { try requireCleanBubbles(region, atLeast: 99) }
    #expect(throws: UnmetExpectation.self) {
      try requireFairStarts(region, count: 4, atLeast: 1)
    }
    expectFormations(region, ofType: .bubble, atMost: 50)
  }

  @Test func ownRulesAreJudged() throws {
    let rule = Invariant(id: "MY-01", title: "No dead ends") { region in
      region.everySector.filter { $0.exits.count < 2 }.map(\.number)
    }
    expectInvariants(GalaxyMap("1-2-3-1"), [rule])
    expectViolations(of: ["MY-01"], in: GalaxyMap("1-2-3"), [rule])
    let result = try Verification.run(
      VerificationContext(GalaxyMap("1-2-3").galaxy), registry: [rule], only: ["MY-01"])
    #expect(result.failures.first?.witnesses == ["1", "3"])
  }
}

import GalaxyAnalysis
import GalaxyModel
import GalaxyRules
import Testing

@Suite struct InvariantExplainerTests {
  /// A star whose center has one exit too many.
  private func star(_ arms: Int) -> Galaxy {
    var region = Region(
      type: nil, name: "star", displayName: "Star", sectors: SectorTable(count: arms + 1))
    for arm in 1...arms { region.warps.insert(from: 0, to: arm, flags: .twoWay) }
    var galaxy = Galaxy(name: "star", source: .rows)
    galaxy.regions = [region]
    galaxy.settings = [.init("graph.maxWarps", .int(6))]
    return galaxy
  }

  @Test func changesThatMendAnInvariantAreTold() throws {
    let answer = try InvariantExplainer(star(7)).explanation(of: "INV-25")
    #expect(answer.causes.count == 1)
    #expect(answer.alternatives.count == 7)
    #expect(answer.alternatives.first == "remove warp 1-2 fixes it")
  }

  @Test func keptInvariantsHaveNoCauses() throws {
    let answer = try InvariantExplainer(star(6)).explanation(of: "INV-25")
    #expect(answer.causes.isEmpty)
    #expect(answer.alternatives.isEmpty)
    #expect(FieldValue.object(answer.facts)["holds"] == .boolean(true))
  }

  @Test func unknownOnesAreRejected() {
    #expect(throws: UnknownInvariant.self) {
      try InvariantExplainer(star(3)).explanation(of: "INV-999")
    }
  }
}

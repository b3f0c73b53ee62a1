import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import MapEditing
import Testing

@testable import GalaxyStudio

@Suite struct ForeignEditTests {
  private func universe() throws -> ReadMap {
    let text = #"{"preset":"player-owned","seed":7,"settings":{"region.sectors":120}}"#
    let recipe = try RecipeReader.read(Array(text.utf8), source: "r")
    let job = GenerateJob(try recipe.plan(), formats: [.json], destination: .standardOutput)
    let map = try MapReader.read(
      try job.document(), from: .json, holdsRows: true, source: "galaxy.json")
    let bytes = try ForeignReplay(recipe, as: nil, formats: .library).bytes(
      of: map, in: .universe, source: "galaxy.json")
    return try MapReader.read(bytes, from: .universe, source: "universe.json")
  }

  private func report(
    _ line: String, on map: ReadMap, waivers: [RecipeWaiver] = []
  ) throws -> ForeignEdit.Outcome {
    try ForeignEdit(map, source: "in")
      .apply(EditScript([try MapEdit(line: line)]), waivers: waivers)
  }

  /// A station or planet that an edit makes is of the rules.
  @Test func stationsTradeAsTheirClassDoes() throws {
    let map = try universe()
    let taken = try #require(map.contents(source: "in").stations).map(\.sector.node)
    let free = try #require((20..<100).first { !taken.contains($0) }) + 1
    for kind in 1...11 {
      let added = try report("add station \(free) class=\(kind)", on: map)
      #expect(added.report.newFailures.isEmpty, "class \(kind)")
      for other in [1, 5, 8, 11] {
        let changed = try report("set station \(free) class=\(other)", on: added.map)
        #expect(changed.report.newFailures.isEmpty, "class \(kind) to \(other)")
      }
    }
  }

  @Test func populationFollowsFromHabitability() throws {
    let map = try universe()
    let taken = try #require(map.contents(source: "in").planets).map(\.sector.node)
    let free = try #require((20..<100).first { !taken.contains($0) }) + 1
    let added = try report("add planet \(free) type=glacial habitability=30", on: map)
    #expect(added.report.newFailures.isEmpty)
    let changed = try report("set planet \(free)/1 habitability=70", on: added.map)
    #expect(changed.report.newFailures.isEmpty)
  }

  @Test func waiversThatAcceptNothingAreTold() throws {
    let map = try MapReader.read(Array("1 2\n2 3\n3 1\n".utf8), source: "map.txt")
    let waivers = ["INV-25", "INV-30", "INV-32"].map { RecipeWaiver(id: $0, reason: "known") }
    let all = try report("add warp 2>1", on: map, waivers: waivers).report
    #expect(all.idleWaivers.map(\.id) == ["INV-25", "INV-30", "INV-32"])
    let some = try report("remove warp 3>1", on: map, waivers: waivers).report
    #expect(some.idleWaivers.map(\.id) == ["INV-25", "INV-32"])
    #expect(some.idleWaivers[0].idleness == "nothing fails that the waiver of INV-25 accepts")
  }
}

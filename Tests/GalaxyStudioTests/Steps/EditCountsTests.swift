import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxySeeding
import MapEditing
import Testing

@testable import GalaxyStudio

/// Stations and planets that are drawn again are as many as the map had, with those of edits.
@Suite struct EditCountsTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    let edit: String
    /// What the edit adds.
    let stations: Int
    let planets: Int
    let stages: [String]
    var pins: [String] = []

    var testDescription: String { "\(edit), then \(stages) \(pins)" }
  }

  private static let cases = [
    Case(edit: "add station 20 class=4", stations: 1, planets: 0, stages: ["stations"]),
    Case(edit: "add station 20 class=4", stations: 1, planets: 0, stages: ["nebulae"]),
    Case(
      edit: "add station 20 class=4", stations: 1, planets: 0, stages: ["stations"],
      pins: ["station:20"]),
    Case(
      edit: "add station 20 class=4", stations: 1, planets: 0, stages: ["stations"],
      pins: ["sector:20"]),
    Case(edit: "add station 20 class=4", stations: 1, planets: 0, stages: []),
    Case(edit: "remove station 3", stations: -1, planets: 0, stages: ["stations"]),
    Case(
      edit: "add planet 20 type=ICE habitability=30", stations: 0, planets: 1, stages: ["planets"]),
    Case(edit: "remove planet 16/1", stations: 0, planets: -1, stages: ["planets"]),
    Case(edit: "remove planet 16/1", stations: 0, planets: -1, stages: ["warps"]),
  ]

  private let invariants = Invariant.all.filter { $0.id.hasPrefix("ENT") || $0.id.hasPrefix("INV") }

  private func session() throws -> MapSession {
    let text = #"{"preset":"player-owned","seed":7,"settings":{"region.sectors":120}}"#
    return MapSession(try RecipeReader.read(Array(text.utf8), source: "r"))
  }

  private func count(_ table: String, _ made: StepJob.Made) throws -> Int {
    let schema = try #require(GalaxySchema.tables.first { $0.name == table })
    return try #require(made.rows)[schema].count
  }

  @Test(arguments: cases) private func stagesDrawWhatEditsLeave(_ one: Case) throws {
    let plain = try session()
    var edited = plain
    edited.append(
      RecipeStep(.edit([RecipeEdit(try MapEdit(line: one.edit).fieldValue)]), note: nil))
    var after = edited
    try after.reroll(one.stages, keeping: one.pins)
    let job = StepJob(from: plain, to: after, scope: .rows, invariants: invariants)
    let first = try job.make(plain)
    let made = try job.make(after)
    #expect(made.failures.isEmpty)
    #expect(try count("stations", made) == count("stations", first) + one.stations)
    #expect(try count("planets", made) == count("planets", first) + one.planets)
    if !one.pins.isEmpty {
      #expect(made.galaxy.regions[0].contents.stationClass[19] == 4)
    }
    // A later edit keeps what there is.
    after.append(
      RecipeStep(.edit([RecipeEdit(try MapEdit(line: one.edit).fieldValue)]), note: nil))
    if let later = try? job.make(after) {
      #expect(later.failures.isEmpty)
      #expect(try count("stations", later) == count("stations", first) + 2 * one.stations)
    }
  }
}

import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import Testing

@Suite("The population")
struct PopulationTests {
  /// Rules of players, holdings, ledgers, fights, governance and administration.
  static let rules =
    ["ENT-08", "ENT-44", "ENT-45", "ENT-46", "ENT-47", "ENT-48", "ENT-49"]
    + (51...55).map { "ENT-\($0)" } + (80...88).map { "ENT-\($0)" }
    + (90...95).map { "ENT-\($0)" } + [100, 101, 103, 104, 105, 106].map { "ENT-\($0)" }
    + (110...114).map { "ENT-\($0)" } + (120...126).map { "ENT-\($0)" }

  @Test(arguments: [1, 7, 2102] as [UInt64])
  func demoOfTerranSpaceKeepsTheRules(seed: UInt64) throws {
    let seeded = try SeededGalaxy(.terranSpace, seed: seed, [("seeding.profile", "demo")])
    for failure in try seeded.violations(of: PopulationTests.rules) { Issue.record("\(failure)") }
  }
}

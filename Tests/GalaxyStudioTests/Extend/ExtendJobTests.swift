import Determinism
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxySeeding
import GalaxySettings
import GalaxyTestSupport
import Platform
import RowFormats
import Testing

@testable import GalaxyStudio

@Suite struct ExtendJobTests {
  /// Columns that count or list what there is in the galaxy.
  private static let derived: [String: Set<String>] = [
    "galaxies": [
      "statistics", "max_sectors", "hidden_sectors", "description", "bang_config_hash",
      "generation_warnings",
    ],
    "factions": ["territory_sectors", "home_sector_id"],
  ]

  private func session(_ text: String) throws -> MapSession {
    MapSession(try RecipeReader.read(Array(text.utf8), source: "r"))
  }

  private func rows(_ session: MapSession) throws -> RowStore {
    let plan = try session.plan()
    var galaxy = GalaxyGenerator(plan: plan).generateMap()
    try StepFailure.check(galaxy.stepFaults)
    var rows = RowStore()
    try GalaxySeeder(settings: plan.seeding(of: galaxy)).seed(&galaxy, into: &rows)
    return rows
  }

  /// Expects that all rows are there, in their order, with the same cells but for derived ones.
  private func expectKept(_ old: RowStore, in new: RowStore, _ comment: String) {
    for table in GalaxySchema.tables {
      let (before, after) = (old[table], new[table])
      let keys = table.columns.indices.filter { table.columns[$0].isPrimaryKey }
      var row = 0
      for next in 0..<after.count where row < before.count {
        guard keys.allSatisfy({ before.cell(row, $0) == after.cell(next, $0) }) else { continue }
        for column in table.columns.indices
        where before.cell(row, column) != after.cell(next, column) {
          let name = table.columns[column].name
          #expect(
            Self.derived[table.name]?.contains(name) ?? false, "\(comment): \(table.name).\(name)")
        }
        row += 1
      }
      #expect(row == before.count, "\(comment): a row of \(table.name) is gone")
    }
  }

  @Test(arguments: [
    #""preset":"player-owned","settings":{"region.sectors":100}"#,
    #""preset":"player-owned","settings":{"region.sectors":120,"seeding.profile":"demo"}"#,
    #""preset":"player-owned","settings":{"region.sectors":110},"steps":[{"reroll":{"stages":{"formations":1},"pin":["cluster:2"]}},{"edit":[{"op":"rename","ref":"cluster:2","name":"The Elms"}]}]"#,
  ])
  func rowsOfTheGalaxyBeforeAreKept(recipe: String) throws {
    let seed = TestSeed.draw() % 1_000_000
    let before = try session("{\(recipe),\"seed\":\(seed)}")
    var once = before
    once.extend(playerRegions: 1)
    var twice = once
    twice.extend(playerRegions: 2)
    let (old, first, second) = (try rows(before), try rows(once), try rows(twice))
    expectKept(old, in: first, "seed \(seed)")
    expectKept(first, in: second, "seed \(seed), twice")
    let region = try #require(GalaxySchema.table("regions"))
    #expect(first[region].count == old[region].count + 1)
    #expect(second[region].count == old[region].count + 3)
  }

  @Test func stepsBeforeAnExtensionLeaveItsRegionsAlone() throws {
    let plain = try session(
      #"{"preset":"player-owned","seed":4,"settings":{"region.sectors":100}}"#)
    var changed = plain
    try changed.reroll(["warps", "stations"])
    try changed.reroll(["nebulae"], keeping: ["names"])
    func added(_ session: MapSession) throws -> Region {
      var session = session
      session.extend(playerRegions: 1)
      let galaxy = GalaxyGenerator(plan: try session.plan()).generateMap()
      try StepFailure.check(galaxy.stepFaults)
      return galaxy.regions[try #require(galaxy.regions.firstIndex { $0.sectorOffset == 100 })]
    }
    let (one, other) = (try added(plain), try added(changed))
    #expect(one.warps == other.warps && one.sectors.type == other.sectors.type)
    // Later steps concern all regions, and names tell them apart.
    changed.extend(playerRegions: 1)
    try changed.reroll(["\(one.name)/warps"])
    let galaxy = GalaxyGenerator(plan: try changed.plan()).generateMap()
    #expect(galaxy.regions.first { $0.name == one.name }?.warps != one.warps)
  }

  @Test func theDifferenceIsReportedAndWritten() throws {
    let before = try session(
      #"{"preset":"player-owned","seed":9,"settings":{"region.sectors":100}}"#)
    let folder = try ScratchDirectory(in: ScratchFile.standardDirectory)
    folder.expect(["growth.sql"])
    let path = "\(folder.path)/growth.sql"
    let job = try ExtendJob(
      before, playerRegions: 2, formats: [.sqlData], destination: .file(path))
    try job.check()
    let report = try job.run()
    #expect(report.number == 1 && report.regions.map(\.sectors) == [100, 100])
    #expect(report.regions.map(\.firstSector) == [101, 201])
    #expect(report.regions.allSatisfy { $0.gate != nil })
    #expect(report.tables.first { $0.name == "sectors" }?.added == 200)
    #expect(report.tables.first { $0.name == "galaxies" }?.changed.count == 1)
    #expect(try job.run(writes: false).tables == report.tables)
    let script = String(decoding: try InputSource.file(path).readAll(), as: UTF8.self)
    let input = try ReproduceInput(Array(script.utf8), source: path, formats: .library)
    guard case .artifact(let format) = input.kind else {
      return #expect(Bool(false), "the script is not recognized")
    }
    #expect(format.rows?.isDifference == true)
    #expect(try ReproduceJob(input, formats: .library).run().files.allSatisfy(\.isEqual))
  }

  @Test func sandboxesAndTooLargeGalaxiesCannotGrow() throws {
    var sandbox = try session(#"{"preset":"sandbox","seed":1,"settings":{"region.sectors":50}}"#)
    sandbox.extend(playerRegions: 1)
    #expect(throws: StepFailure.self) { try sandbox.plan() }
    var large = try session(
      #"{"preset":"player-owned","seed":1,"settings":{"region.sectors":1500}}"#)
    for _ in 0..<2 { large.extend(playerRegions: 1_000_000) }
    let failure = #expect(throws: StepFailure.self) { try large.plan() }
    #expect(failure?.exitStatus == .badInput)
  }
}

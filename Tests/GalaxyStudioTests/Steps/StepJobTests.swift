import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxySettings
import GalaxyTestSupport
import Platform
import Testing

@testable import GalaxyStudio

@Suite struct StepJobTests {
  private func session(_ seed: UInt64, _ preset: String) throws -> MapSession {
    let text = #"{"preset":"\#(preset)","seed":\#(seed)}"#
    return MapSession(try RecipeReader.read(Array(text.utf8), source: "r"))
  }

  @Test func everythingPinnedStaysAsItIs() throws {
    for (preset, seed) in [("terran-space", 21), ("player-owned", 22)] {
      let before = try session(UInt64(seed), preset)
      var after = before
      try after.reroll(keeping: ["all"])
      let job = StepJob(from: before, to: after, scope: .rows, invariants: Invariant.all)
      let old = try job.make(before)
      let (made, report) = try job.run(from: old)
      #expect(report.isSound && report.released.isEmpty)
      for table in ["sectors", "sector_warps", "special_formations", "stations", "planets"] {
        let schema = try #require(GalaxySchema.tables.first { $0.name == table })
        let (a, b) = (try #require(old.rows)[schema], try #require(made.rows)[schema])
        #expect(a.count == b.count, "\(preset) \(table)")
        for row in 0..<min(a.count, b.count) {
          for column in schema.columns.indices where a.cell(row, column) != b.cell(row, column) {
            Issue.record("\(preset) \(table).\(schema.columns[column].name) of row \(row)")
          }
        }
      }
    }
  }

  @Test func stagesAreReportedFromTheFirstThatDrawsAgain() throws {
    let before = try session(7, "terran-space")
    var after = before
    try after.reroll(["nebulae", "stations"], keeping: ["cluster:4"])
    let report = try StepJob(
      from: before, to: after, scope: .rows, invariants: Invariant.all
    ).run().report
    #expect(
      report.stages.map(\.name)
        == ["nebulae", "anomalies", "hazards", "tunnels", "stations", "planets", "pirates"])
    #expect(report.stages.map(\.variant) == [1, 0, 0, 0, 1, 0, 0])
    let hazards = try #require(report.stages.first { $0.name == "hazards" })
    #expect(hazards.kept == 50 && hazards.drawn == 250)
    #expect(report.number == 1)
  }

  /// Formations that keep their names alone have the exits and gateways of the new map.
  @Test func pinnedNamesAloneBreakNothing() throws {
    for seed in 30..<42 as Range<UInt64> {
      let before = try session(seed, "player-owned")
      var after = before
      try after.reroll(["islands", "warps", "formations"], keeping: ["names"])
      let job = StepJob(from: before, to: after, scope: .map, invariants: Invariant.all)
      let (made, report) = try job.run()
      #expect(report.newFailures.isEmpty && report.released.isEmpty, "seed \(seed)")
      let (old, new) = (try job.make(before).map.regions[0], made.map.regions[0])
      #expect(old.clusters.map(\.name) == new.clusters.map(\.name), "seed \(seed)")
    }
  }

  /// The warps that formations and islands of one step have are none on which later steps draw others.
  @Test func keptFormationsAreDrawnAgainLater() throws {
    for seed in 0..<8 as Range<UInt64> {
      let first = try session(seed, "player-owned")
      let formations = GalaxyGenerator(plan: try first.plan(), scope: .map).generateMap()
        .regions[0].formations
      for type in Set(formations.map(\.type)).sorted(by: { $0.rawValue < $1.rawValue }) {
        var before = first
        try before.reroll(
          ["islands", "warps"],
          keeping: formations.filter { $0.type == type }.map { "formation:#\($0.ordinal)" },
          releasing: true)
        for _ in 0..<2 {
          var after = before
          try after.reroll(["formations"])
          let report = try StepJob(from: before, to: after, scope: .map, invariants: Invariant.all)
            .run().report
          #expect(report.newFailures.isEmpty, "seed \(seed), \(type)")
          before = after
        }
      }
    }
  }

  /// Formations are put back on warps that are drawn again only where they keep all invariants there.
  @Test func keptFormationsFitOtherWarps() throws {
    for seed in 0..<6 as Range<UInt64> {
      let before = try session(seed, "player-owned")
      let formations = GalaxyGenerator(plan: try before.plan(), scope: .map).generateMap()
        .regions[0].formations
      for stage in ["positions", "clusters", "anchors"] {
        for part in 0..<2 {
          var after = before
          try after.reroll(
            [stage],
            keeping: formations.map(\.ordinal).filter { $0 % 2 == part }.map { "formation:#\($0)" },
            releasing: true)
          let report = try StepJob(from: before, to: after, scope: .map, invariants: Invariant.all)
            .run().report
          #expect(report.newFailures.isEmpty, "seed \(seed), \(stage), \(part)")
        }
      }
    }
  }

  /// A back door behind the gateway of what it leads into, formations too near to each other, more exits than
  /// a cluster has, and a link into another kept formation.
  @Test(arguments: [
    #"{"preset":"player-owned","seed":728612,"settings":{"density.planetPercent":34},"steps":["#
      + #"{"reroll":{"stages":{"islands":1},"release":true,"pin":["formation:#2"]}},"#
      + #"{"reroll":{"stages":{"anchors":1},"release":true,"pin":["formation:#5"]}}]}"#,
    #"{"preset":"player-owned","seed":105,"settings":{"density.planetPercent":29,"graph.oneWayPercent":12},"#
      + #""steps":[{"reroll":{"stages":{"positions":1},"release":true,"#
      + #""pin":["formation:#11","formation:#9","formation:#10"]}}]}"#,
    #"{"preset":"player-owned","seed":120,"settings":{"density.planetPercent":32},"#
      + #""steps":[{"reroll":{"stages":{"clusters":1},"release":true,"#
      + #""pin":["formation:#4","formation:#2","formation:#3","formation:#1"]}}]}"#,
    #"{"preset":"player-owned","seed":121,"settings":{"density.planetPercent":17,"graph.oneWayPercent":16},"#
      + #""steps":[{"reroll":{"stages":{"clusters":1},"release":true,"#
      + #""pin":["formation:#14","formation:#13","formation:#12"]}}]}"#,
  ]) func historiesThatFailedOnce(recipe: String) throws {
    let session = MapSession(try RecipeReader.read(Array(recipe.utf8), source: "r"))
    let map = GalaxyGenerator(plan: try session.plan(), scope: .map).generateMap()
    #expect(try Verification.run(map).failures.isEmpty)
  }

  /// What both maps have in common is made once, and both are those of their recipes.
  @Test func mapsMadeTogetherAreThoseMadeAlone() throws {
    let edit = try RecipeReader.read(
      Array(
        #"{"preset":"player-owned","steps":[{"edit":[{"op":"rename","ref":"sector:40","name":"Elm"}]}]}"#
          .utf8), source: "r"
    ).steps[0]
    for (first, second) in [
      ((["nebulae"], []), (["warps"], [])), ((["warps"], ["cluster:2"]), (["formations"], [])),
      ((["positions"], ["cluster:1"]), (["hazards"], ["cluster:3"])),
    ] as [(([String], [String]), ([String], [String]))] {
      for hasEdit in [false, true] {
        var before = try session(17, "player-owned")
        try before.reroll(first.0, keeping: first.1)
        if hasEdit { before.append(edit) }
        var after = before
        try after.reroll(second.0, keeping: second.1)
        let generator = GalaxyGenerator(plan: try after.plan(), scope: .rows)
        let maps = try #require(
          generator.generateMaps(from: try before.plan(), steps: before.steps.count))
        let alone = GalaxyGenerator(plan: try before.plan(), scope: .rows).generateMap()
        for (one, other) in [(maps.before, alone), (maps.after, generator.generateMap())] {
          #expect(one.settingsDigest == other.settingsDigest)
          #expect(one.warnings.map(\.message) == other.warnings.map(\.message))
          let (a, b) = (one.regions[0], other.regions[0])
          #expect(a.warps == b.warps)
          #expect(a.sectors.type == b.sectors.type && a.sectors.x == b.sectors.x)
          #expect((0..<40).allSatisfy { a.sectors.identifier[$0] == b.sectors.identifier[$0] })
          #expect(a.formations.map(\.name) == b.formations.map(\.name))
          #expect((0..<40).allSatisfy { a.sectorName($0) == b.sectorName($0) })
        }
      }
    }
  }

  /// The numbers of the sectors with a base of outlaws.
  private func outlawZones(_ made: StepJob.Made) throws -> Set<Int> {
    let schema = try #require(GalaxySchema.tables.first { $0.name == "outlaw_bases" })
    let column = try #require(schema.columns.firstIndex { $0.name == "sector_id" })
    let table = try #require(made.rows)[schema]
    let offset = made.galaxy.regions[0].sectorOffset
    return Set((0..<table.count).compactMap { table.cell($0, column).intValue.map { $0 - offset } })
  }

  /// A pinned sector keeps its pirates, or it is reported that the police is too near now.
  @Test func pinnedPiratesAreKeptOrToldToBeLost() throws {
    let text = #"{"preset":"player-owned","seed":569068266406,"settings":{"region.sectors":300}}"#
    let before = MapSession(try RecipeReader.read(Array(text.utf8), source: "r"))
    let first = StepJob(from: before, to: before, scope: .rows, invariants: [])
    let old = try first.make(before)
    #expect(try outlawZones(old).contains(272))

    var after = before
    try after.reroll(keeping: ["sector:99", "cluster:6"])
    let failure = #expect(throws: StepFailure.self) {
      _ = try StepJob(from: before, to: after, scope: .rows, invariants: Invariant.all).run()
    }
    #expect(failure?.exitStatus == .negative)
    #expect(failure?.faults.map(\.what) == ["sector:272"])
    #expect(failure?.faults.map(\.stage) == ["pirates"])

    after = before
    try after.reroll(keeping: ["sector:99", "cluster:6"], releasing: true)
    let released = try StepJob(
      from: before, to: after, scope: .rows, invariants: Invariant.all
    ).run()
    #expect(released.report.released.map(\.what) == ["sector:272"])
    #expect(released.report.isSound)
    #expect(try !outlawZones(released.made).contains(272))
  }

  /// Steps that have nothing to do with pirates leave those alone that an earlier step kept.
  @Test func laterStepsLeaveKeptPiratesAlone() throws {
    var checked = 0
    for seed in 40..<46 as Range<UInt64> {
      let before = try session(seed, "player-owned")
      let old = try StepJob(from: before, to: before, scope: .rows, invariants: []).make(before)
      let zones = try outlawZones(old)
      var kept = before
      try kept.reroll(
        ["formations"], keeping: zones.sorted().map { "sector:\($0)" }, releasing: true)
      let job = StepJob(from: before, to: kept, scope: .rows, invariants: Invariant.all)
      let (made, report) = try job.run()
      let all = try outlawZones(made)
      let left = zones.subtracting(report.released.compactMap { Int($0.what.dropFirst(7)) })
      #expect(left.isSubset(of: all), "seed \(seed)")
      var later = kept
      try later.reroll(["planets"])
      let last = try job.make(later)
      #expect(try outlawZones(last) == all, "seed \(seed)")
      checked += left.count
    }
    #expect(checked > 10)
  }
}

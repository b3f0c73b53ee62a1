import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import GalaxyTestSupport
import SettingDraws
import Testing

/// Every legal combination of settings makes a map that keeps all invariants, or is refused, or says
/// what gives way.
@Suite struct AnySettingsTests {
  @Test func anyLegalSettingsMakeALegalMap() {
    let seed = TestSeed.draw()
    let drawer = SettingDrawer(seed: seed, isThorough: false)
    var refused = 0
    for index in 0..<300 {
      let draw = drawer.draw(index)
      let verdict = DrawVerdict.judge(draw)
      if case .refused = verdict { refused += 1 }
      guard let rule = verdict.brokenRules.first else { continue }
      let small = DrawShrinker.shrink(draw) { DrawVerdict.judge($0).brokenRules.contains(rule) }
      Issue.record("SEED=\(seed), draw \(index) breaks \(rule): \(small.commandLine)")
      return
    }
    #expect(refused < 100, "SEED=\(seed): most draws are to be made")
  }

  // What was once wrong, so that it is drawn every time.
  @Test(arguments: [
    (Preset.terranSpace, 1, "seeding.profile=load seeding.players=4"),
    (.terranSpace, 1, "seeding.profile=load seeding.players=7"),
    (.terranSpace, 1, "seeding.profile=load seeding.players=12"),
    (.terranSpace, 1, "seeding.groups.stations=off"),
    (.terranSpace, 1, "seeding.profile=demo seeding.groups.stations=off"),
    (.terranSpace, 1, "seeding.profile=demo seeding.groups.markets=off"),
    (.sandbox, 1, "region.sectors=20 density.stationPercent=1"),
    (.sandbox, 1, "region.sectors=20 density.planetPercent=1"),
    (.sandbox, 1, "region.sectors=30 region.fedspace=20"),
    (.playerOwned, 4, "region.sectors=100 graph.oneWayPercent=25 formations.DEAD_END=0"),
    (.playerOwned, 4, "region.sectors=100 graph.oneWayPercent=15 formations.DEAD_END=3"),
    (.playerOwned, 4, "graph.maxWarps=2 seeding.profile=demo region.sectors=200"),
    (.playerOwned, 4, "region.sectors=300 formations.LOST_SECTOR=100000"),
    (.playerOwned, 4, "region.sectors=300 formations.WARP_SINK=100000"),
    (.playerOwned, 4, "region.sectors=300 time.epoch=0010-01-01T00:00:00Z"),
    (.terranSpace, 5_611_032_809_671_111, "seeding.profile=load seeding.players=4"),
    (.playerOwned, 1_783_662_312_729_468, "seeding.profile=load seeding.players=4"),
    (
      .playerOwned, 6_670_304_486_887_875,
      "formations.ESCAPE_HATCH=36 formations.adoptEmergent=true graph.oneWayPercent=25"
    ),
    (.playerOwned, 419_502_687_757_862, "formations.GOLD_BUBBLE=2 formations.adoptEmergent=true"),
    (.sandbox, 1_682_765_027_421_880, "region.sectors=20 region.fedspace=5 seeding.derelicts=1"),
    (.sandbox, 1_993_516_801_700_811, "seeding.profile=load seeding.players=4"),
    (.sandbox, 200_246_430, "region.sectors=49 seeding.profile=demo"),
  ])
  func onceBrokenSettingsMakeALegalMap(preset: Preset, seed: UInt64, settings: String) throws {
    let words = [preset.rawValue, String(seed)] + settings.split(separator: " ").map(String.init)
    let draw = try #require(SettingsDraw(words: words))
    let verdict = DrawVerdict.judge(draw)
    guard case .held = verdict else {
      Issue.record("\(draw.commandLine): \(verdict)")
      return
    }
  }

  @Test func contradictionsAreRejectedByName() throws {
    let draw = try #require(
      SettingsDraw(words: ["sandbox", "1", "region.sectors=20", "region.fedspace=20"]))
    guard case .refused(let why) = DrawVerdict.judge(draw) else {
      Issue.record("not refused")
      return
    }
    #expect(why.contains("region.fedspace=20") && why.contains("region.sectors=20"))
  }

  @Test func playersWithoutTheirProfileAreRejectedByName() throws {
    let draw = try #require(SettingsDraw(words: ["sandbox", "1", "seeding.players=40"]))
    guard case .refused(let why) = DrawVerdict.judge(draw) else {
      Issue.record("not refused")
      return
    }
    #expect(why.contains("seeding.players=40") && why.contains("seeding.profile=empty"))
  }

  @Test func tooFewStationsAndHopsAreWarnings() throws {
    let warnings = try (1...4).flatMap { seed in
      let draw = try #require(SettingsDraw(words: ["sandbox", String(seed), "region.sectors=25"]))
      return try draw.generator().generateRows().galaxy.warnings
    }
    let goods = try #require(warnings.first { $0.code == "GOODS_SHORTFALL" }?.message)
    #expect(goods.contains("organics, equipment") && goods.contains("4 stations"))
    #expect(warnings.contains { $0.code == "TUNNEL_CLOSE" })
  }

  @Test func unplacedFormationsAreWarningsWithTheirNumber() throws {
    for (preset, setting) in [
      (Preset.terranSpace, "formations.WARP_SINK=3"), (.terranSpace, "formations.LOST_SECTOR=2"),
      (.playerOwned, "formations.LOST_CLUSTER=100000"),
    ] {
      let draw = try #require(SettingsDraw(words: [preset.rawValue, "3", setting]))
      let galaxy = try draw.generator().generate()
      #expect(galaxy.warnings.map(\.code) == ["FORMATION_SHORTFALL"], "\(setting)")
    }
  }
}

import GalaxyModel
import GalaxySettings
import Testing

@Suite("Settings of a galaxy") struct GenerationSettingsTests {
  @Test(arguments: [
    ("graph.maxWarps", "1"), ("graph.maxWarps", "11"), ("graph.maxWarps", "six"),
    ("graph.maxWarps", ""), ("graph.maxWarps", "6.0"), ("graph.maxWarps", "+6"),
    ("graph.maxWarps", "99999999999999999999999"), ("region.shape", "cube"),
    ("region.name", ""), ("region.name", "  "), ("region.name", "a\nb"),
    ("region.name", "Central Nexus"), ("time.epoch", "2026-02-30T00:00:00Z"),
    ("time.epoch", "tomorrow"), ("region.sectors", "99"), ("region.sectors", "1501"),
  ])
  func wrongValuesAreRejected(key: String, value: String) {
    var settings = GenerationSettings(preset: .playerOwned)
    #expect(throws: SettingFailure.self) { try settings.set(key, value) }
    #expect(settings == GenerationSettings(preset: .playerOwned))
  }

  @Test func mistypedKeysAreSuggested() {
    var settings = GenerationSettings(preset: .playerOwned)
    let failure = SettingFailure(
      key: "graph.maxwarp", value: "6", reason: .unknownKey(nearest: "graph.maxWarps"))
    #expect(throws: failure) { try settings.set("graph.maxwarp", "6") }
    #expect(failure.description.contains("did you mean 'graph.maxWarps'?"))
  }

  @Test func typedValuesAreChecked() throws {
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set(\.maxWarps, to: 4)
    try settings.set(\.density, to: .tradewars)
    try settings.set(\.stationPercent, to: 12)
    #expect(settings[\.maxWarps] == 4)
    #expect(settings.stationPercent(in: .playerOwned) == 12)
    #expect(settings[recorded: SettingCatalog.standard.density.definition] == .text("tradewars"))
    try settings.set(\.stationPercent, to: nil)
    #expect(settings.stationPercent(in: .playerOwned) == Density.tradewars.stationPercent(in: nil))
    #expect(throws: SettingFailure.self) { try settings.set(\.maxWarps, to: 11) }
    #expect(settings[\.maxWarps] == 4)
  }

  @Test func fixedPresetsHaveNoFreeSize() throws {
    for preset in [Preset.terranSpace, .centralNexus] {
      var settings = GenerationSettings(preset: preset)
      #expect(throws: SettingFailure.self) { try settings.set(\.sectors, to: 300) }
      #expect(settings[recorded: SettingCatalog.standard.sectors.definition] == nil)
    }
    var sandbox = GenerationSettings(preset: .sandbox)
    try sandbox.set(\.sectors, to: 20)
    #expect(sandbox[\.sectors] == 20)
  }

  @Test func conflictsNameBothSettings() throws {
    var settings = GenerationSettings(preset: .sandbox)
    try settings.set(\.sectors, to: 20)
    try settings.set(\.fedspace, to: 14)
    let failure = try #require(throws: SettingFailure.self) { try settings.check() }
    #expect(failure.isConflict)
    #expect(failure.description.contains("region.fedspace=14"))
    #expect(failure.description.contains("region.sectors=20"))
    var crowd = GenerationSettings(preset: .terranSpace)
    try crowd.set(\.players, to: 24)
    #expect(throws: SettingFailure.self) { try crowd.check() }
    try crowd.set(\.profile, to: .load)
    try crowd.check()
  }

  @Test func defaultsFollowTheProfile() throws {
    for profile in Profile.allCases {
      var settings = GenerationSettings(preset: .terranSpace)
      try settings.set(\.profile, to: profile)
      #expect(settings[\.players] == profile.players)
      #expect(settings[\.cast] == (profile == .empty ? .core : .full))
      #expect(settings.hasPopulation == (profile != .empty))
      // A rule decides, so that no value is recorded.
      #expect(settings[recorded: SettingCatalog.standard.players.definition] == nil)
    }
  }
}

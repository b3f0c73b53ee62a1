import GalaxyModel
import Testing

@testable import GalaxyGeneration

@Suite struct GenerationSettingsTests {
  @Test func catalogIsInByteOrderAndItsDefaultsAreValid() throws {
    let keys = SettingCatalog.all.map(\.key)
    #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for definition in SettingCatalog.all {
      guard let value = definition.defaultValue else { continue }
      var settings = GenerationSettings(preset: .galaxy)
      try settings.set(definition.key, value)
      #expect(settings[definition.key] == value)
    }
  }

  @Test(arguments: [
    ("graph.maxWarps", "1"), ("graph.maxWarps", "11"), ("graph.maxWarps", "six"),
    ("graph.maxWarps", ""), ("graph.maxWarps", "6.0"), ("graph.maxWarps", "+6"),
    ("graph.maxWarps", "99999999999999999999999"), ("region.shape", "cube"),
    ("region.name", ""), ("region.name", "  "), ("region.name", "a\nb"),
    ("region.name", "Central Nexus"), ("time.epoch", "2026-02-30T00:00:00Z"),
    ("time.epoch", "tomorrow"), ("region.sectors", "99"), ("region.sectors", "1501"),
  ])
  func badValuesAreRefused(key: String, value: String) {
    var settings = GenerationSettings(preset: .playerOwned)
    #expect(throws: SettingFailure.self) { try settings.set(key, value) }
  }

  @Test func mistypedNamesAreSuggested() {
    var settings = GenerationSettings(preset: .playerOwned)
    #expect(
      throws: SettingFailure(
        key: "graph.maxwarp", value: "6", reason: .unknownKey(nearest: "graph.maxWarps"))
    ) { try settings.set("graph.maxwarp", "6") }
  }

  @Test func fixedPresetsHaveNoFreeSize() throws {
    for preset in [Preset.terranSpace, .centralNexus] {
      var settings = GenerationSettings(preset: preset)
      #expect(throws: SettingFailure.self) { try settings.set("region.sectors", "300") }
    }
    var sandbox = GenerationSettings(preset: .sandbox)
    try sandbox.set("region.sectors", "20")
    #expect(sandbox.sectors == 20)
  }
}

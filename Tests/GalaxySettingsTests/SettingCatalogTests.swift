import GalaxyModel
import GalaxySettings
import Testing
import Platform

@Suite("The catalog of settings") struct SettingCatalogTests {
  @Test func keysAreUniqueAndInByteOrder() {
    let keys = SettingCatalog.all.map(\.key)
    #expect(keys == Set(keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for setting in SettingCatalog.all {
      #expect(SettingCatalog.definition(setting.key) == setting)
      #expect(!setting.summary.isEmpty && setting.key.hasPrefix(setting.group + "."))
    }
  }

  // Reflection finds the properties; these are of every kind.
  @Test func everyKindOfPropertyIsListed() {
    for key in [
      "region.sectors", "region.name", "region.shape", "time.epoch", "density.stationPercent",
      "density.nebulaPercent", "formations.adoptEmergent", "formations.GOLD_BUBBLE.size",
      "seeding.groups.stations", "seeding.cast",
    ] {
      #expect(SettingCatalog.definition(key)?.key == key)
    }
    let sizes = SettingCatalog.all.count { $0.key.hasSuffix(".size") }
    #expect(SettingCatalog.all.count { $0.group == "formations" } == 2 + 12 + sizes)
  }

  @Test func theTextOfEveryDefaultIsItsValue() throws {
    for setting in SettingCatalog.all {
      guard let value = setting.defaultValue else { continue }
      #expect(setting.kind.value(ofText: value.description) == value, "\(setting.key)")
      var settings = GenerationSettings(preset: .galaxy)
      try settings.set(setting.key, value.description)
      #expect(settings[recorded: setting] == value)
    }
  }

  @Test func rangesAreClosed() {
    for setting in SettingCatalog.all {
      guard case .integer(let range) = setting.kind else { continue }
      for value in [range.lowerBound, range.upperBound] {
        #expect(setting.kind.value(ofText: String(value)) == .integer(value), "\(setting.key)")
      }
      for value in [range.lowerBound - 1, range.upperBound + 1] {
        #expect(setting.kind.value(ofText: String(value)) == nil, "\(setting.key)")
        #expect(setting.kind.checked(.integer(value)) == nil, "\(setting.key)")
      }
    }
  }

  @Test func wordsOfChoicesAreCasesOfTheirTypes() {
    for setting in SettingCatalog.all {
      guard case .choice(let words) = setting.kind else { continue }
      for word in words { #expect(setting.kind.value(ofText: word) == .text(word)) }
      #expect(setting.kind.value(ofText: "nonsense") == nil)
    }
  }

  @Test(arguments: SettingCatalog.all.map(\.key))
  func mistypedKeysAreSuggested(key: String) {
    let mistyped = key + "x"
    #expect(nearestName(to: mistyped, among: SettingCatalog.all.map(\.key)) != nil)
    #expect(SettingCatalog.definition(mistyped) == nil)
  }

  @Test func countsOfFormationsHaveTwoSpellings() {
    #expect(SettingCatalog.canonical("formations.bubble.count") == "formations.BUBBLE")
    #expect(SettingCatalog.canonical("formations.Bubble") == "formations.BUBBLE")
    #expect(SettingCatalog.canonical("formations.bubble.size") == "formations.BUBBLE.size")
    #expect(SettingCatalog.canonical("formations.blob.size") == "formations.blob.size")
    #expect(SettingCatalog.canonical("formations.") == "formations.")
    #expect(SettingCatalog.hasSettings(under: "formations"))
    #expect(SettingCatalog.hasSettings(under: "formations.BUBBLE"))
    #expect(!SettingCatalog.hasSettings(under: "formations.DEAD_END"))
    #expect(!SettingCatalog.hasSettings(under: "graph.maxWarps"))
  }
}

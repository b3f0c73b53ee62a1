import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@Suite("Values that a galaxy has recorded") struct SettingValuesTests {
  private func recorded(_ members: [(String, FieldValue)]) -> SettingValues {
    var galaxy = Galaxy(name: "g", source: .rows)
    galaxy.settings = members.map { FieldValue.Member($0.0, $0.1) }
    return SettingValues(recordedIn: galaxy)
  }

  @Test func resolvedSettingsReadBackEqual() throws {
    var settings = GenerationSettings(preset: .sandbox)
    try settings.set(\.maxWarps, to: 3)
    try settings.set(\.regionName, to: "Far Reach")
    try settings.set(\.shape, to: .voids)
    try settings.set("formations.BUBBLE", "2")
    try settings.set("seeding.groups.docks", "off")
    try settings.set("time.epoch", "1999-12-31T23:59:59Z")
    var galaxy = Galaxy(name: "g", source: .rows)
    galaxy.settings = settings.resolved
    let values = SettingValues(recordedIn: galaxy)
    #expect(values[\.maxWarps] == 3 && values[\.regionName] == "Far Reach")
    #expect(values[\.shape] == .voids && values.formationCount(.bubble) == 2)
    #expect(!values.isOn(.docks) && values.isOn(.stations))
    #expect(values[\.epoch] == settings[\.epoch] && values[\.epoch] != .defaultEpoch)
    #expect(values[\.players] == settings[\.players])
  }

  @Test func missingNullAndNonsenseAreDefaults() {
    let defaults = SettingValues()
    for value in [FieldValue.null, .text("many"), .boolean(true), .number(2.5), .list([])] {
      let values = recorded([("graph.maxWarps", value), ("density.profile", value)])
      #expect(values[\.maxWarps] == defaults[\.maxWarps])
      #expect(values[\.density] == defaults[\.density])
      #expect(!values.isGiven(\.maxWarps))
    }
    #expect(recorded([("graph.maxWarps", .number(4))])[\.maxWarps] == 4)
    #expect(recorded([("graph.maxWarps", .integer(4))]).isGiven(\.maxWarps))
  }

  // Another version may have other ranges.
  @Test func rangesAreNotChecked() {
    #expect(recorded([("graph.maxWarps", .integer(50))])[\.maxWarps] == 50)
  }

  @Test func groupsAreOffByWordOrFlag() {
    #expect(!recorded([("seeding.groups.stations", .text("off"))]).isOn(.stations))
    #expect(!recorded([("seeding.groups.stations", .boolean(false))]).isOn(.stations))
    #expect(recorded([("seeding.groups.stations", .boolean(true))]).isOn(.stations))
  }

  @Test func groupsNeedOthers() {
    for group in SeedingGroup.allCases {
      var values = SettingValues()
      values.switchOff(group)
      #expect(!values.isOn(group) && !values.isSwitchedOn(group))
      for other in SeedingGroup.allCases where other.needs.contains(group) {
        #expect(!values.isOn(other) && values.isSwitchedOn(other))
      }
    }
  }
}

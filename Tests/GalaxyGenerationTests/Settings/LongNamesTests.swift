import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxySettings
import GalaxyStudio
import Testing

/// Names of the greatest length that may be given, in scripts and symbols of all kinds.
@Suite struct LongNamesTests {
  private static let names = [
    String(repeating: "x", count: 100), String(repeating: "ab ", count: 33) + "c",
    String(repeating: "漢字", count: 50), String(repeating: "🚀", count: 100),
    String(repeating: "e\u{301}", count: 50), String(repeating: "👩‍🚀", count: 33),
  ]

  @Test(arguments: names)
  func everyColumnHoldsItsTexts(name: String) throws {
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set("region.sectors", "120")
    try settings.set("region.name", name)
    try settings.set("galaxy.name", name)
    try settings.set("seeding.profile", "demo")
    let (galaxy, rows) = try GalaxyGenerator(seed: 4, settings: settings).generateRows()
    let result = try Verification.run(VerificationContext(galaxy, rows: rows))
    #expect(result.failures.isEmpty, "\(result.failures.map(\.line))")
  }

  @Test func regionsAndTheirTunnelsKeepDifferentNames() throws {
    var settings = GenerationSettings(preset: .galaxy)
    try settings.set("region.sectors", "100")
    try settings.set("region.name", String(repeating: "ab ", count: 33) + "c")
    try settings.set("galaxy.playerRegions", "3")
    let galaxy = GalaxyGenerator(seed: 4, settings: settings, scope: .map).generate()
    for names in [galaxy.regions.map(\.displayName), galaxy.attachments.map(\.name)] {
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { $0.unicodeScalars.count <= 100 }, "\(names)")
    }
  }

  @Test(arguments: [
    "\u{202E}", "\u{200B}\u{200D}", "\u{301}\u{308}", "\u{FEFF}", "\u{2800}", "\u{3164}", "\u{AD}",
    " \u{A0}", "a\u{FFFE}", "a\u{1FFFF}", "a\u{7}", "a\u{2028}", "\u{E0041}", "\u{180E}", "",
  ])
  func namesWithoutAVisibleCharacterAreRejected(name: String) {
    for key in ["region.name", "galaxy.name"] {
      var settings = GenerationSettings(preset: .playerOwned)
      #expect(throws: SettingFailure.self) { try settings.set(key, name) }
    }
  }
}

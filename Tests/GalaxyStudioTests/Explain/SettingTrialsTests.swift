import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import Testing

@Suite struct SettingTrialsTests {
  /// Each setting that is listed as a help gives more of them a place.
  @Test func settingsThatHelpMissingFormationsWereTried() throws {
    let settings = try GenerationSettings(
      preset: .playerOwned, ["region.sectors": 120, "formations.BUBBLE": 6])
    let seeds = (1...3).map { Seed(UInt64($0)) }
    var helped = 0
    for seed in seeds {
      let galaxy = GalaxyGenerator(seed: seed, settings: settings).generateMap()
      let placed = galaxy.regions[0].formations.count { $0.type == .bubble }
      let answer = try ExplainJob(galaxy).run([(.missing(region: 0, .bubble), "BUBBLE")])
      let alternatives = answer.explanations[0].alternatives
      #expect(alternatives.isEmpty == (placed >= 6))
      for text in alternatives where !text.hasPrefix("no single setting") {
        let parts = text.split(separator: ":")[0].split(separator: "=").map(String.init)
        var changed = settings
        try changed.set(parts[0], parts[1])
        let other = GalaxyGenerator(seed: seed, settings: changed).generateMap()
        #expect(other.regions[0].formations.count { $0.type == .bubble } > placed, "\(text)")
        helped += 1
      }
    }
    #expect(helped > 0)
  }
}

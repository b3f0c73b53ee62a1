import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxySettings
import Testing

@testable import GalaxyStudio

/// The setting that declares what came about by chance.
@Suite struct AdoptionTests {
  @Test(arguments: [Preset.terranSpace, .playerOwned])
  func adoptedFormationsAreFoundAndKeepTheirClauses(preset: Preset) throws {
    var adopted = 0
    for value in 1...12 {
      var settings = GenerationSettings(preset: preset)
      try settings.set("formations.adoptEmergent", "true")
      #expect(settings[\.adoptsEmergent])
      let seed = try #require(Seed(value: UInt64(value)))
      let plain = GalaxyGenerator(seed: seed, settings: settings).generate()
      var galaxy = plain
      EmergentFormations(galaxySeed: seed, settings: settings).adopt(in: &galaxy)
      let stamped = plain.regions[0].formations
      let all = galaxy.regions[0].formations
      #expect(all.prefix(stamped.count).map(\.name) == stamped.map(\.name))
      #expect(all.map(\.ordinal) == Array(1...all.count))
      #expect(Set(all.map(\.name)).count == all.count)
      #expect(Set(all.map { "\($0.identifier)" }).count == all.count)
      #expect(all.allSatisfy { $0.properties.map(\.key) == $0.properties.map(\.key).sorted() })
      let detection = FormationDetector.detect(in: galaxy.regions[0])
      #expect(detection.isComplete)
      let context = FormationContext(galaxy.regions[0])
      for formation in all {
        #expect(FormationCheck.failedClauses(of: formation, in: context).isEmpty)
      }
      let verification = try Verification.run(galaxy)
      #expect(verification.failures.isEmpty, "\(verification.failures)")
      adopted += all.count - stamped.count
    }
    #expect(adopted > 0)
  }
}

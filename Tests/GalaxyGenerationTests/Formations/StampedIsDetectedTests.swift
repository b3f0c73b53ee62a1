import Determinism
import GalaxyAnalysis
import GalaxyModel
import GalaxyRules
import GalaxySettings
import Testing

@testable import GalaxyGeneration

/// What the stampers declare is what the detector, which shares no code with them, finds.
@Suite struct StampedIsDetectedTests {
  private func expectAllFound(_ galaxy: Galaxy, _ label: String) {
    for region in galaxy.regions {
      let detection = FormationDetector.detect(in: region)
      #expect(detection.missing.isEmpty, "\(label)")
      #expect(detection.defects.isEmpty, "\(label)")
      let found = detection.formations.filter { $0.origin == .generated }.count
      #expect(found == region.formations.count, "\(label)")
    }
  }

  @Test(arguments: [(Preset.terranSpace, 150), (.playerOwned, 60), (.centralNexus, 4)])
  func everyStampIsFound(preset: Preset, seeds: Int) {
    for seed in 500..<500 + seeds {
      let galaxy = Galaxy.generate(preset, seed: Seed(text: String(seed)), scope: .map)
      expectAllFound(galaxy, "\(preset.rawValue) \(seed)")
    }
  }

  @Test(arguments: [
    (Preset.terranSpace, 300), (.playerOwned, 250), (.playerOwned, 120), (.sandbox, 60),
  ])
  func tunnelsFromOtherRegionsLandOutsideFormations(preset: Preset, sectors: Int) throws {
    var settings = GenerationSettings(preset: preset)
    if preset != .terranSpace { try settings.set("region.sectors", String(sectors)) }
    for seed in 0..<40 {
      let generator = GalaxyGenerator(seed: Seed(text: String(seed)), settings: settings)
      let region = try #require(generator.generate().regions.first)
      let landing = AttachmentPlan.landing(of: region, hasPorts: true)
      let formations = region.formations.filter {
        $0.anchor == landing || $0.interior.contains(landing)
      }
      #expect(formations.isEmpty, "\(preset.rawValue) \(sectors) \(seed)")
    }
  }

  @Test(arguments: 0..<30)
  func crowdedRegionsKeepTunnelLandingsClear(index: Int) throws {
    var draws = RandomSource(seed: Seed(text: String(index))).stream("settings")
    var settings = GenerationSettings(preset: .sandbox)
    try settings.set("region.sectors", String(draws.int(in: 100...1600)))
    // Far more than fit: what finds no place is a warning, what was stamped has to hold.
    for type in FormationType.allCases where type != .goldBubble {
      try settings.set("formations.\(type.rawValue)", String(draws.int(in: 0...12)))
    }
    try settings.set("formations.GOLD_BUBBLE", String(draws.int(in: 0...1)))
    try settings.set("graph.maxWarps", String(draws.int(in: 3...8)))
    let galaxy = GalaxyGenerator(seed: Seed(text: String(index)), settings: settings).generate()
    expectAllFound(galaxy, "settings \(index)")
    let failures = try Verification.run(galaxy).failures.map { "\($0.id) \($0.message)" }
    #expect(failures == [], "settings \(index)")
  }
}

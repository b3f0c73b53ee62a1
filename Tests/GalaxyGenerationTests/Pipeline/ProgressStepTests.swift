import Determinism
import GalaxyGeneration
import GalaxySettings
import Testing

@Suite struct ProgressStepTests {
  @Test func regionsAreCounted() {
    let region = ProgressStep.Region(number: 3, count: 42, name: "Saltmark Expanse")
    #expect("\(ProgressStep("warps", region: region))" == "[3/42] Saltmark Expanse  warps")
    #expect("\(ProgressStep("seeding"))" == "seeding")
  }

  @Test func stepsOfTheGeneratorCoverAllRegions() {
    let generator = GalaxyGenerator(seed: 3, settings: GenerationSettings(preset: .galaxy))
    var steps: [ProgressStep] = []
    _ = generator.generate { steps.append($0) }
    let shares = steps.compactMap(\.share)
    #expect(shares.count == steps.count && shares == shares.sorted())
    #expect(shares.first == 0 && shares.allSatisfy { $0 < 1 })
    #expect(Set(steps.compactMap(\.region?.number)) == Set(1...generator.plan.regions.count))
  }
}

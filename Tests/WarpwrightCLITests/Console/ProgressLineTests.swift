import Determinism
import GalaxyFormats
import GalaxyGeneration
import GalaxySettings
import GalaxyStudio
import GraphFormats
import Testing

@testable import WarpwrightCLI

@Suite struct ProgressLineTests {
  private let region = ProgressStep.Region(number: 3, count: 42, name: "Saltmark Expanse")

  @Test func regionTaskShareAndTimeLeft() {
    let step = ProgressStep("warps", region: region, share: 0.385)
    // 7.5 s are 38.5 %, so that 12 s are left.
    #expect(
      ProgressLine.text(step, elapsed: .milliseconds(7500))
        == "[3/42] Saltmark Expanse  warps  38 %  0:12 left")
  }

  @Test func nothingIsEstimatedFromNothing() {
    #expect(
      ProgressLine.text(ProgressStep("seeding", share: 0), elapsed: .seconds(3)) == "seeding  0 %")
    #expect(
      ProgressLine.text(ProgressStep("reading a.json"), elapsed: .seconds(3)) == "reading a.json")
  }

  @Test func figuresFitInNarrowTerminals() {
    let step = ProgressStep("writing svg", region: region, share: 0.5)
    let line = ProgressLine.text(step, elapsed: .seconds(60), width: 40)
    #expect(line.count == 40 && line.hasSuffix("  50 %  1:00 left"))
  }

  @Test func clocks() {
    #expect(ProgressLine.clock(0) == "0:00" && ProgressLine.clock(59) == "0:59")
    #expect(ProgressLine.clock(3599) == "59:59" && ProgressLine.clock(3723) == "1:02:03")
  }

  @Test func sharesGrowWithTheWork() throws {
    var settings = GenerationSettings(preset: .galaxy)
    try settings.set("galaxy.playerRegions", "3")
    let plan = GalaxyPlan(seed: 5, settings: settings)
    var shares: [Double] = []
    var regions: Set<Int> = []
    let place = try TemporaryDirectory()
    let job = GenerateJob(
      plan, formats: [.json, .edges], destination: .directory(place["out"]))
    _ = try job.run { step in
      if let share = step.share { shares.append(share) }
      if let region = step.region { regions.insert(region.number) }
    }
    #expect(shares.allSatisfy { (0...1).contains($0) })
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(regions == Set(1...5))
  }
}

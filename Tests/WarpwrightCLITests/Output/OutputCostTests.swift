import GalaxyFormats
import GraphFormats
import Testing

@testable import GalaxyStudio

@Suite struct OutputCostTests {
  @Test func sharesAddUpInTheOrderOfTheFiles() {
    let plan = OutputPlan(formats: [.json, .edges], regions: ["a", "b"])
    let cost = OutputCost(plan.files, sectors: [100, 300], seeds: true)
    let shares = (0...plan.files.count).map { cost.share(before: $0) }
    #expect(shares.last == 1 && shares == shares.sorted() && shares[0] > 0)
    #expect(cost.files[2] == 3 * cost.files[1])
    #expect(OutputCost([], sectors: [], seeds: false).share(before: 0) == 0)
  }
}

import GalaxyModel
import Testing

@testable import GalaxyGeneration

@Suite struct SectorDrawsTests {
  @Test func drawsAreThoseOfTheStages() throws {
    for plan in try RegionTraceTests.plans() {
      var run = GenerationRun(plan, region: 0)
      run.isTraced = true
      run.advance(through: .map)
      let trace = try #require(run.trace)
      let sectors = run.region.sectors
      for node in 0..<run.sectorCount {
        let draws = try #require(trace.draws(of: node, in: run.region))
        let hazard = draws.hazard.map { draws.hazards.lowerBound + $0.value } ?? 0
        #expect(Int(sectors.hazard[node]) == hazard)
        let isOverlaid = sectors.type[node] == .nebula || sectors.type[node] == .anomaly
        #expect(isOverlaid || sectors.type[node] == draws.drawnType)
        #expect(sectors.flags[node].contains(.asteroids) == (draws.asteroids?.value == 0))
        let radiation = draws.radiation.map { draws.radiations.lowerBound + $0.value } ?? 0
        #expect(sectors.radiation[node] == Double(radiation) / 100)
        #expect(Int(sectors.security[node]) == (draws.isFedspace ? 10 : draws.clusterSecurity))
      }
    }
  }
}

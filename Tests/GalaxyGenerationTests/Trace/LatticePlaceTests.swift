import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

@Suite struct LatticePlaceTests {
  @Test func sectorsComeFromDifferentCells() throws {
    for plan in try RegionTraceTests.plans() {
      var run = GenerationRun(plan, region: 0)
      run.isTraced = true
      run.advance(through: .map)
      let places = try #require(run.trace).latticePlaces(in: run.region)
      guard plan.settings[\.shape] == .disc else {
        #expect(places == nil)
        continue
      }
      let found = try #require(places)
      #expect(found.map(\.cell).sorted() == Array(0..<run.sectorCount))
      #expect(found[0].row == 0 && found[0].column == 0 && found[0].jitter == nil)
      for place in found.dropFirst() {
        let jitter = try #require(place.jitter)
        #expect(abs(jitter.x) <= 0.37 && abs(jitter.y) <= 0.37)
      }
      // Farther cells are farther away: scatter and bending move sectors by few steps.
      let (near, far) = (found.indices.filter { abs(found[$0].row) < 3 }, found.indices)
      func mean(_ nodes: some Collection<Int>) -> Int {
        nodes.reduce(0) { $0 + abs(Int(run.region.sectors.y[$1])) } / nodes.count
      }
      #expect(mean(near) < mean(far))
    }
  }
}

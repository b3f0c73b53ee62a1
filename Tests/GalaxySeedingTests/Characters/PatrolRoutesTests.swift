import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("PatrolRoutes: round trips along warps")
struct PatrolRoutesTests {
  @Test func eachTripIsShortestAndReturns() {
    let routes = PatrolRoutes(RegionSurvey(Sketch.region(6), index: 0), base: 1)
    #expect(routes.round([3]) == [1, 2, 3, 2, 1])
    #expect(routes.round([0, 3]) == [1, 0, 1, 2, 3, 2, 1])
    #expect(routes.round([1]) == [1])
    #expect(routes.round([]) == [1])
  }

  @Test func oneWayWarpsAreNotFlownBackwards() {
    // 0 → 1 → 2 → 0, and a sink 3.
    let region = Sketch.region(4, [], oneWay: [(0, 1), (1, 2), (2, 0), (1, 3)])
    let routes = PatrolRoutes(RegionSurvey(region, index: 0), base: 0)
    #expect(routes.round([1]) == [0, 1, 2, 0])
    #expect(!routes.covers(3) && routes.covers(2))
    #expect(routes.round([3]) == [0])
  }

  @Test func everyStepIsAWarp() {
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = RandomDraws(seed)
      let oneWay = (0..<30).map { _ in (random.below(25), random.below(25)) }
        .filter { $0.0 != $0.1 }
      let region = Sketch.region(
        25, Array(Sketch.randomLinks(25, extra: 2, seed: seed).prefix(14)), oneWay: oneWay)
      var steps: Set<[Int]> = []
      for warp in 0..<region.warps.count {
        let ends = [Int(region.warps.source[warp]), Int(region.warps.destination[warp])]
        steps.insert(ends)
        if region.warps.isTwoWay(warp) { steps.insert(ends.reversed()) }
      }
      let routes = PatrolRoutes(RegionSurvey(region, index: 0), base: 0)
      let route = routes.round(Array(0..<25))
      #expect(route.first == 0 && route.last == 0, "seed \(seed)")
      for (here, next) in zip(route, route.dropFirst()) {
        #expect(steps.contains([here, next]), "seed \(seed)")
      }
      for node in 0..<25 { #expect(routes.covers(node) == route.contains(node), "seed \(seed)") }
    }
  }
}

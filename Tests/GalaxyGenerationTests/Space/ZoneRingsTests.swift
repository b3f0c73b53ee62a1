import Testing

@testable import GalaxyGeneration

@Suite("Rings of zones") struct ZoneRingsTests {
  @Test func ringsHoldAllClustersAndBeginWithZones() {
    for clusters in 1...400 {
      let bounds = [33 * clusters / 100, 67 * clusters / 100]
      let rings = ZoneRings.rings(clusters: clusters, bounds: bounds)
      #expect(rings.reduce(0, +) == clusters)
      #expect(rings.allSatisfy { $0 > 0 })
      var starts: Set<Int> = [0]
      var sum = 0
      for ring in rings {
        sum += ring
        starts.insert(sum)
      }
      for bound in bounds where bound > 0 { #expect(starts.contains(bound)) }
    }
  }
}

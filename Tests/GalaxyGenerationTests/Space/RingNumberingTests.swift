import Determinism
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

@Suite struct RingNumberingTests {
  @Test func numberingIsAPermutationRingByRing() throws {
    let seed = TestSeed.draw()
    var stream = RandomSource(seed: try #require(Seed(value: seed))).stream("test")
    for _ in 0..<40 {
      let clusters = stream.int(in: 1...40)
      let sizes = (0..<clusters).map { _ in stream.int(in: 1...60) }
      let random = RandomSource(seed: try #require(Seed(value: stream.below(1 << 40))))
      let points = DiscPoints(count: sizes.reduce(0, +), random: random)
      let (x, y, z) = RingNumbering(clusterSizes: sizes).number(points, random: random)
      func keys(_ x: [Int], _ y: [Int], _ z: [Int]) -> Set<[Int]> {
        Set(x.indices.map { [x[$0], y[$0], z[$0]] })
      }
      #expect(
        keys(x.map { Int($0) }, y.map { Int($0) }, z.map { Int($0) })
          == keys(points.x.map { Int($0) }, points.y.map { Int($0) }, points.z.map { Int($0) }))
      #expect(x[0] == 0 && y[0] == 0 && z[0] == 0)

      let distance = x.indices.map {
        Int(x[$0]) * Int(x[$0]) + Int(y[$0]) * Int(y[$0])
          + Int(z[$0]) * Int(z[$0])
      }
      var (first, cluster, farthest) = (0, 0, -1)
      for ring in RingPlan.rings(clusters: clusters) {
        let start = first
        for size in sizes[cluster..<cluster + ring] {
          // Outward inside each cluster.
          let own = distance[first..<first + size]
          #expect(Array(own) == own.sorted())
          first += size
        }
        cluster += ring
        // No ring reaches into the one before it.
        #expect(distance[start..<first].allSatisfy { $0 >= farthest })
        farthest = distance[start..<first].max() ?? farthest
      }
    }
  }
}

import Determinism
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

@Suite struct IslandLayoutTests {
  /// Many large discs around a small center have no room at drawn directions: they move outward.
  @Test func everyClusterIsInADisc() {
    let first = TestSeed.draw() % 1_000_000
    for seed in first..<first + 60 {
      for sizes in [[8] + [Int](repeating: 120, count: 9), [Int](repeating: 50, count: 11)] {
        var stream = RandomSource(seed: Seed(value: seed)!).stream("discs")
        let layout = IslandLayout(clusterSizes: sizes, bounds: [1, sizes.count / 2])
        let pieces = layout.pieces(&stream)
        #expect(pieces.map(\.clusters).flatMap { $0 } == Array(sizes.indices), "seed \(seed)")
        for (index, piece) in pieces.enumerated() {
          for other in pieces[..<index] {
            let (dx, dy) = (piece.center.x - other.center.x, piece.center.y - other.center.y)
            let apart = (dx * dx + dy * dy).squareRoot()
            #expect(apart > piece.radius + other.radius, "seed \(seed)")
          }
        }
      }
    }
  }
}

import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("GalaxyOutline: neighbors of regions")
struct GalaxyOutlineTests {
  @Test func neighborsAreListedOnce() {
    let neighbors = GalaxyOutline(Sketch.joinedGalaxy()).neighbors
    #expect(neighbors.map(\.first) == [0, 1] && neighbors.map(\.second) == [1, 2])
  }
}

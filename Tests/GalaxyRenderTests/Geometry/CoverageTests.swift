import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite("How much of a disc is covered")
struct CoverageTests {
  private func coverage(_ region: Region) throws -> Coverage {
    var galaxy = Galaxy(name: "x", source: .rows)
    galaxy.regions = [region]
    return try MapScene(galaxy: galaxy, chosen: [0], options: MapOptions()).regions[0].coverage
  }

  @Test func discsAreWholeAndRingsAreNot() throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let full = SyntheticGalaxy.region(500, seed: seed)
      #expect(try coverage(full).isWhole)
      var ring = full
      for node in 0..<500 {
        // Outwards, so that the middle is empty.
        let (x, y) = (Double(full.sectors.x[node]), Double(full.sectors.y[node]))
        let length = max(1, (x * x + y * y).squareRoot())
        let stretched = 6_000 + length * 0.4
        ring.sectors.x[node] = Int32(x / length * stretched)
        ring.sectors.y[node] = Int32(y / length * stretched)
      }
      let found = try coverage(ring)
      #expect(!found.isWhole && found.reach < 80)
    }
  }
}

import Determinism
import Testing

@testable import GalaxyGeneration

@Suite struct PlacedNeighborsTests {
  @Test func agreesWithASearch() {
    var stream = RandomSource(seed: 5).stream("test")
    var found = 0
    for round in 0..<120 {
      let count = stream.int(in: 9...120)
      // Every third round crowds the sectors, so that many distances are equal.
      let reach = round % 3 == 0 ? 12 : 10_000
      func draw() -> [Int32] { (0..<count).map { _ in Int32(stream.int(in: -reach...reach)) } }
      let (x, y, z) = (draw(), draw(), draw())
      let near = NearestNeighbors(x: x, y: y, z: z, grid: SpatialGrid(x: x, y: y), width: 8)
      let places = (0..<count).map { (stream.next(), UInt32($0)) }.sorted { $0 < $1 }.map(\.1)
      let (u, v, w) = (
        places.map { x[Int($0)] }, places.map { y[Int($0)] }, places.map { z[Int($0)] }
      )
      let placed = PlacedNeighbors(x: u, y: v, z: w, places: places, near: near)
      for width in 1...8 {
        guard let table = placed.table(x: u, y: v, z: w, width: width) else { continue }
        let expected = NearestNeighbors(
          x: u, y: v, z: w, grid: SpatialGrid(x: u, y: v), width: width)
        #expect(table.width == width && table.table == expected.table)
        found += 1
      }
    }
    #expect(found > 500)
  }

  @Test func knowsItsPositions() {
    let x: [Int32] = [0, 5, 9, 14]
    let zero = [Int32](repeating: 0, count: 4)
    let near = NearestNeighbors(
      x: x, y: zero, z: zero, grid: SpatialGrid(x: x, y: zero), width: 3)
    let placed = PlacedNeighbors(x: x, y: zero, z: zero, places: [0, 1, 2, 3], near: near)
    #expect(placed.table(x: x, y: zero, z: zero, width: 2) != nil)
    #expect(placed.table(x: [0, 5, 9, 15], y: zero, z: zero, width: 2) == nil)
    #expect(placed.table(x: x, y: zero, z: zero, width: 3) == nil)
  }
}

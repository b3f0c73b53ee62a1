import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite("Hatching")
struct HatchingTests {
  @Test func linesFillTheAreaAndLeaveHolesFree() {
    let outer = Box(minX: 0, minY: 0, maxX: 100, maxY: 60).corners
    let hole = Box(minX: 40, minY: 20, maxX: 60, maxY: 40).corners
    for direction in [Hatching.Direction.flat, .rising, .falling] {
      for distance in [2.0, 3.7] {
        let lines = Hatching(direction: direction, distance: distance)
          .lines(in: [outer, Array(hole.reversed())])
        let length = lines.reduce(0) { $0 + ($1.to - $1.from).length }
        // Each line stands for a strip as wide as the distance.
        #expect(abs(length * distance - (6_000 - 400)) < 400)
        for line in lines {
          let middle = (line.from + line.to) * 0.5
          #expect(middle.x > -1e-6 && middle.x < 100.000001)
          #expect(!(middle.x > 40.01 && middle.x < 59.99 && middle.y > 20.01 && middle.y < 39.99))
        }
      }
    }
    #expect(Hatching(direction: .flat, distance: 1).lines(in: []).isEmpty)
  }
}

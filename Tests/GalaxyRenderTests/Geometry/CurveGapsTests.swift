import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite("Interrupted curves")
struct CurveGapsTests {
  private func point(_ p: [Point], _ t: Double) -> Point {
    let s = 1 - t
    return p[0] * (s * s * s) + p[1] * (3 * s * s * t) + p[2] * (3 * s * t * t) + p[3] * (t * t * t)
  }

  @Test func partsAreTheCurveOutsideTheBoxes() {
    var random = SplitMix64(seed: TestSeed.draw())
    func place() -> Point { Point(x: random.unit() * 400, y: random.unit() * 400) }
    for _ in 0..<300 {
      let curve = TunnelCurve(
        from: place(), fromRadius: 5, to: place(), toRadius: 5, awayFrom: place(), rim: .infinity,
        bow: random.unit() * 0.4, arrowLength: 0)
      let whole = [curve.start, curve.firstControl, curve.secondControl, curve.end]
      let boxes = (0..<3).map { _ in
        Box(center: place(), width: 20 + random.unit() * 80, height: 12 + random.unit() * 20)
      }
      let samples = (0...400).map { point(whole, Double($0) / 400) }
      func isInside(_ place: Point, by margin: Double) -> Bool {
        boxes.contains {
          let box = $0.insetBy(margin)
          return place.x > box.minX && place.x < box.maxX && place.y > box.minY
            && place.y < box.maxY
        }
      }
      guard let parts = CurveGaps(boxes: boxes).parts(of: curve) else {
        #expect(!samples.contains { isInside($0, by: 3) })
        continue
      }
      let drawn = parts.flatMap { part in (0...60).map { point(part, Double($0) / 60) } }
      // The last part may begin inside, because it carries the arrow.
      for place in drawn.dropLast(61) { #expect(!isInside(place, by: 3)) }
      for place in samples where !isInside(place, by: -4) {
        let gap = drawn.map { ($0 - place).length }.min() ?? .infinity
        #expect(gap < 8)
      }
      #expect((drawn[drawn.count - 1] - curve.end).length < 1e-6)
    }
  }
}

import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite struct SegmentTests {
  /// Points along the line tell the same, as far as they are fine enough.
  @Test func distanceAndMeetingAgreeWithPointsOfTheLine() {
    var random = SplitMix64(seed: TestSeed.draw())
    func point() -> Point { Point(x: random.unit() * 20 - 10, y: random.unit() * 20 - 10) }
    for _ in 0..<2_000 {
      let line = Segment(from: point(), to: point())
      let (center, other) = (point(), point())
      let points = (0...400).map { line.from + (line.to - line.from) * (Double($0) / 400) }
      let nearest = points.map { ($0 - center).length }.min() ?? 0
      #expect(abs(line.distance(to: center) - nearest) < 0.08)
      let box = Box(
        minX: min(center.x, other.x), minY: min(center.y, other.y), maxX: max(center.x, other.x),
        maxY: max(center.y, other.y))
      func holds(_ box: Box) -> Bool {
        points.contains { $0.x > box.minX && $0.x < box.maxX && $0.y > box.minY && $0.y < box.maxY }
      }
      if holds(box) { #expect(line.meets(box)) }
      if line.meets(box) { #expect(holds(box.insetBy(-0.1))) }
    }
  }

  @Test func pointsAndLinesAlongAxesAreSegmentsToo() {
    let box = Box(minX: 0, minY: 0, maxX: 2, maxY: 2)
    let inside = Point(x: 1, y: 1)
    #expect(Segment(from: inside, to: inside).distance(to: Point(x: 4, y: 5)) == 5)
    #expect(Segment(from: inside, to: inside).meets(box))
    #expect(Segment(from: Point(x: -1, y: 1), to: Point(x: 3, y: 1)).meets(box))
    #expect(!Segment(from: Point(x: -1, y: 2), to: Point(x: 3, y: 2)).meets(box))
    #expect(!Segment(from: Point(x: 3, y: -1), to: Point(x: 3, y: 4)).meets(box))
  }
}

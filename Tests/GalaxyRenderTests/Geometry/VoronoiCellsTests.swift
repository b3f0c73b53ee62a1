import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite struct VoronoiCellsTests {
  static func points(_ count: Int, seed: UInt64) -> [Point] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      Point(x: Double(random.next() % 100_000) / 100, y: Double(random.next() % 100_000) / 100)
    }
  }

  static func cells(_ points: [Point], reach: Double) -> VoronoiCells {
    VoronoiCells(
      PointGrid(points), center: Point(x: 500, y: 500), discRadius: 800, reach: reach)
  }

  @Test(arguments: 1...12) func everyCornerIsNearestToItsOwnSite(seed: Int) {
    let points = Self.points(20 * seed, seed: UInt64(seed))
    let cells = Self.cells(points, reach: 300)
    for edge in cells.vertex.indices {
      let corner = cells.vertex[edge]
      let own = (corner - points[Int(cells.owner[edge])]).length
      let least = points.map { ($0 - corner).length }.min() ?? 0
      #expect(own <= least + 1e-6)
    }
  }

  @Test(arguments: 1...12) func twinsPointAtEachOther(seed: Int) {
    let points = Self.points(15 * seed, seed: UInt64(seed) &+ 77)
    let cells = Self.cells(points, reach: 200)
    for edge in cells.across.indices where cells.across[edge] >= 0 {
      let twin = Int(cells.twin[edge])
      #expect(Int(cells.twin[twin]) == edge)
      #expect(cells.owner[twin] == cells.across[edge])
    }
  }

  @Test func areasOfClassesSumUpToAreasOfCells() {
    let points = Self.points(300, seed: 5)
    let cells = Self.cells(points, reach: 120)
    let classes = points.indices.map { Int32($0 * 7 / 300) }
    let shaper = CellOutlines(cells: cells, junctionClasses: classes)
    let single = shaper.outlines(of: points.indices.map { Int32($0) }, rounds: 0)
    let joined = shaper.outlines(of: classes, rounds: 0)
    let cellSum = single.reduce(0) { $0 + $1.doubledArea }
    let classSum = joined.reduce(0) { $0 + $1.doubledArea }
    #expect(single.count == 300)
    #expect(abs(cellSum - classSum) < 0.002 * cellSum)
  }

  // On a perfect lattice four cells meet in every corner: the degenerate case.
  @Test func latticeGivesClosedOutlines() {
    let points = (0..<400).map { Point(x: Double($0 % 20) * 10, y: Double($0 / 20) * 10) }
    let cells = VoronoiCells(
      PointGrid(points), center: Point(x: 95, y: 95), discRadius: 400, reach: 25)
    let classes = points.indices.map { Int32(($0 % 20) / 10) }
    let outlines = CellOutlines(cells: cells, junctionClasses: classes).outlines(of: classes)
    #expect(outlines.filter { $0.doubledArea > 1_000 }.count == 2)
  }

  @Test func emptyAndSingleAndEqualPoints() {
    #expect(Self.cells([], reach: 10).vertex.isEmpty)
    let one = Self.cells([Point(x: 500, y: 500)], reach: 10)
    #expect(one.edges(of: 0).count == 16)
    let same = Self.cells([Point](repeating: Point(x: 500, y: 500), count: 3), reach: 10)
    #expect(same.start.count == 4)
  }

  @Test(arguments: 1...10) func nearestAgreesWithSearch(seed: Int) {
    let points = Self.points(60, seed: UInt64(seed))
    let grid = PointGrid(points)
    for place in Self.points(40, seed: UInt64(seed) &+ 500) {
      let expected = points.map { ($0 - place).length }.min() ?? 0
      #expect(abs((grid.nearest(to: place)?.distance ?? -1) - expected) < 1e-9)
    }
  }

  @Test func directionsAreOnTheCircle() {
    #expect(UnitCircle.hundredTwentyEight.count == 128)
    for point in UnitCircle.hundredTwentyEight { #expect(abs(point.length - 1) < 1e-12) }
  }
}

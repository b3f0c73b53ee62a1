import Determinism
import Testing

@testable import GalaxyGeneration

@Suite("Rasters of density") struct DensityRasterTests {
  @Test func pointsFollowTheDensity() {
    // Three times as dense above as below, and nothing on the left.
    let raster = DensityRaster(side: 64) { x, y in x < 0 ? 0 : y > 0 ? 240 : 80 }
    let (x, y) = raster.points(4000, draws: RandomSource(seed: 3).family("test"))
    #expect(x.count == 4000 && y.count == 4000)
    #expect(x.allSatisfy { $0 >= 0 && $0 < 1 })
    #expect(abs(y.count { $0 > 0 } - 3000) <= 2)
    #expect(zip(x, y).allSatisfy { raster.isInside($0, $1) })
    #expect(!raster.isInside(-0.5, 0) && !raster.isInside(1, 0))
  }

  @Test func theCurveVisitsNeighbors() {
    var seen: Set<[Int]> = []
    var last = (column: 0, row: 0)
    for index in 0..<1024 {
      let square = HilbertCurve.square(index, side: 32)
      #expect(seen.insert([square.column, square.row]).inserted)
      if index > 0 {
        #expect(abs(square.column - last.column) + abs(square.row - last.row) == 1)
      }
      last = square
    }
  }
}

import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite("Silhouettes of regions") struct SilhouetteFormTests {
  /// What is inside of the drawn borders of zones, scaled to an area of 1 around the center of mass.
  private struct Stamp {
    static let side = 120
    /// Half the side in units of the square root of the area.
    static let reach = 1.5
    var filled = [Bool](repeating: false, count: side * side)

    init(_ areas: RegionAreas) {
      let corners = areas.zones.flatMap(\.points)
      let (xs, ys) = (corners.map(\.x), corners.map(\.y))
      let box = Box(
        minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
      let fine = 300
      let step = max(box.width, box.height) / Double(fine)
      let pixels = Stamp.raster(
        areas, x: box.minX, y: box.minY, step: step, side: fine)
      var (count, sumX, sumY) = (0.0, 0.0, 0.0)
      for place in pixels.indices where pixels[place] {
        count += 1
        sumX += Double(place % fine) + 0.5
        sumY += Double(place / fine) + 0.5
      }
      let unit = count.squareRoot() * step
      filled = Stamp.raster(
        areas, x: box.minX + sumX / count * step - Stamp.reach * unit,
        y: box.minY + sumY / count * step - Stamp.reach * unit,
        step: 2 * Stamp.reach * unit / Double(Stamp.side), side: Stamp.side)
    }

    // Row by row: a square is filled if its center is inside of an odd number of borders of a zone.
    private static func raster(
      _ areas: RegionAreas, x: Double, y: Double, step: Double, side: Int
    ) -> [Bool] {
      var filled = [Bool](repeating: false, count: side * side)
      for kind in Set(areas.zones.map(\.kind)).sorted() {
        for row in 0..<side {
          let height = y + (Double(row) + 0.5) * step
          var crossings: [Double] = []
          for outline in areas.zones where outline.kind == kind {
            for (index, from) in outline.points.enumerated() {
              let to = outline.points[(index + 1) % outline.points.count]
              if (from.y > height) != (to.y > height) {
                crossings.append(from.x + (height - from.y) / (to.y - from.y) * (to.x - from.x))
              }
            }
          }
          crossings.sort()
          for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
            for column in 0..<side {
              let place = x + (Double(column) + 0.5) * step
              if place >= crossings[pair] && place < crossings[pair + 1] {
                filled[row * side + column] = true
              }
            }
          }
        }
      }
      return filled
    }

    func overlap(_ other: Stamp) -> Double {
      let both = filled.indices.count { filled[$0] && other.filled[$0] }
      let either = filled.indices.count { filled[$0] || other.filled[$0] }
      return Double(both) / Double(either)
    }
  }

  private func stamp(_ shape: RegionShape, seed: UInt64) throws -> Stamp {
    var settings = GenerationSettings(preset: .terranSpace)
    try settings.set(\.shape, to: shape)
    // A triangle.
    settings.mask = RegionMask(
      width: 64, height: 64, pixels: (0..<4096).map { $0 % 64 <= $0 / 64 ? 200 : 0 })
    let galaxy = GalaxyGenerator(seed: Seed(value: seed)!, settings: settings, scope: .map)
      .generate()
    let scene = try MapScene(galaxy: galaxy, chosen: [0], options: MapOptions())
    return Stamp(RegionAreas(scene.regions[0], scene: scene, isMap: true))
  }

  @Test func outlinesOfShapesDiffer() throws {
    let first = TestSeed.draw("outlines of shapes") % 1_000_000
    let seeds = Array(first..<first + 3)
    var stamps: [[Stamp]] = []
    for shape in RegionShape.allCases {
      stamps.append(try seeds.map { try stamp(shape, seed: $0) })
    }
    for (index, shape) in RegionShape.allCases.enumerated() {
      for (other, shape2) in RegionShape.allCases.enumerated() where other > index {
        var sum = 0.0
        for a in stamps[index] { for b in stamps[other] { sum += a.overlap(b) } }
        let mean = sum / Double(seeds.count * seeds.count)
        #expect(mean <= 0.8, "\(shape.rawValue) and \(shape2.rawValue)")
      }
    }
    // The measure itself: discs are alike.
    #expect(stamps[0][0].overlap(stamps[0][1]) > 0.9)
  }
}

import Determinism
import GalaxyAnalysis
import GalaxyModel
import GalaxyRules
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

/// A mask with a corner, a hole, and shades.
let testMask = RegionMask(
  width: 60, height: 40,
  pixels: (0..<2400).map { index in
    let (x, y) = (index % 60, index / 60)
    let isHole = (30..<40).contains(x) && (12..<20).contains(y)
    return x + y < 22 || isHole ? 0 : UInt8(100 + 2 * x)
  })

@Suite("Shapes of regions") struct SilhouetteTests {
  static let shapes = RegionShape.allCases.filter { $0 != .disc }

  private func galaxy(
    _ preset: Preset, _ shape: RegionShape, seed: UInt64, sectors: Int? = nil,
    scope: GenerationScope = .rows
  ) throws -> Galaxy {
    var settings = GenerationSettings(preset: preset)
    try settings.set(\.shape, to: shape)
    if let sectors { try settings.set(\.sectors, to: sectors) }
    settings.mask = testMask
    return GalaxyGenerator(seed: Seed(value: seed)!, settings: settings, scope: scope).generate()
  }

  @Test(arguments: shapes)
  func shapesHoldAllInvariants(shape: RegionShape) throws {
    let first = TestSeed.draw("invariants of \(shape.rawValue)") % 1_000_000
    for seed in first..<first + 4 {
      for (preset, sectors) in [
        (Preset.terranSpace, nil), (.playerOwned, 100), (.playerOwned, 230),
      ] {
        let galaxy = try galaxy(preset, shape, seed: seed, sectors: sectors)
        let failures = try Verification.run(galaxy).failures
        #expect(failures.isEmpty, "\(preset.rawValue) \(sectors ?? 0) seed \(seed): \(failures)")
      }
    }
  }

  @Test(arguments: shapes, [20, 21, 150, 1400])
  func positionsAreDistinctAndInScale(shape: RegionShape, count: Int) throws {
    let sectors = try galaxy(.sandbox, shape, seed: 5, sectors: count, scope: .warps)
      .regions[0].sectors
    var seen: Set<[Int32]> = []
    for node in 0..<count {
      let (x, y) = (sectors.x[node], sectors.y[node])
      #expect(seen.insert([x, y]).inserted)
      #expect(Int(x) * Int(x) + Int(y) * Int(y) <= 100_000_000)
    }
    #expect(sectors.x[0] == 0 && sectors.y[0] == 0 && sectors.z[0] == 0)
  }

  @Test func masksDecideWhereSectorsAre() throws {
    let sectors = try galaxy(.sandbox, .mask, seed: 2, sectors: 1000, scope: .warps)
      .regions[0].sectors
    // The left half of the picture is darker, and its upper left corner black.
    let left = (0..<1000).count { sectors.x[$0] < 0 }
    #expect(left < 480 && left > 250)
    #expect(!(0..<1000).contains { sectors.x[$0] < -4000 && sectors.y[$0] > 5000 })
  }
}

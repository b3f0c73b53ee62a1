import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing
import WarpMap

@testable import GalaxyAnalysis

@Suite("Distances from the main component")
struct NearestMainTests {
  /// A ring of sectors, and four that no warp reaches, anywhere in space.
  private func region(spread: Int, using random: inout SplitMix64) -> Region {
    let count = 2 + random.below(120)
    let ring = (0..<count).flatMap { [($0, ($0 + 1) % count), (($0 + 1) % count, $0)] }
    var galaxy = Galaxy(EdgeList(nodeCount: count + 4, edges: ring.filter { $0.0 != $0.1 }))
    func column(_ spread: Int) -> PackedColumn<Int32> {
      PackedColumn(
        (0..<count + 4).map { _ in Int32(random.below(2 * spread + 1) - spread) })
    }
    galaxy.regions[0].sectors.x = column(spread)
    galaxy.regions[0].sectors.y = column(spread)
    galaxy.regions[0].sectors.z = column(spread / 4)
    return galaxy.regions[0]
  }

  @Test(arguments: [3, 40, 10_000]) func areThoseToTheNearestOfAllSectors(spread: Int) {
    var random = SplitMix64(seed: UInt64(spread))
    for _ in 0..<40 {
      let region = region(spread: spread, using: &random)
      let context = FormationContext(
        WarpGraph(region), places: FormationPlaces(region), limit: nil)
      let nearest = NearestMain(context)
      let main = (0..<region.sectorCount).filter { context.isMain[$0] }
      for node in 0..<region.sectorCount {
        let here = region.position(node)
        let squares: [Int] = main.map { other in
          let there = region.position(other)
          let x = Int(here.x) - Int(there.x)
          let y = Int(here.y) - Int(there.y)
          let z = Int(here.z) - Int(there.z)
          return x * x + y * y + z * z
        }
        let found = nearest.distance(fromAnyOf: [node])
        guard let square = squares.min() else {
          #expect(found == nil)
          continue
        }
        // The root is less than a half away.
        var root = 0
        while (2 * root + 1) * (2 * root + 1) <= 4 * square { root += 1 }
        #expect(found == root)
      }
      #expect(nearest.distance(fromAnyOf: []) == nil)
    }
  }

  @Test func rootsAreRoundedExactly() {
    for root: UInt64 in [2, 3, 94_906_265, 94_906_267, 3_037_000_500, 4_294_967_294] {
      let square = root * root
      #expect(NearestMain.roundedRoot(square - 1) == Int(root))
      #expect(NearestMain.roundedRoot(square) == Int(root))
      #expect(NearestMain.roundedRoot(square + root) == Int(root))
      #expect(NearestMain.roundedRoot(square + root + 1) == Int(root) + 1)
    }
    #expect(NearestMain.roundedRoot(0) == 0)
    #expect(NearestMain.roundedRoot(.max) == 1 << 32)
  }
}

import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Squares of the page without script")
struct StillRasterTests {
  @Test func squaresTakeTheZoneOfTheNearestSector() throws {
    var sectors = SectorTable(count: 2)
    sectors.x = PackedColumn([0, 1_000])
    sectors.y = PackedColumn([0, 0])
    sectors.zone = PackedColumn([0, 1])
    var region = Region(type: nil, name: "r", displayName: "R", sectors: sectors)
    region.zones = [ZoneType.federation, .frontier].map {
      Zone(name: $0.rawValue, type: $0, firstSector: 1, lastSector: 1, policing: 0, danger: 0)
    }
    let raster = try #require(StillRaster(PageRegion(region, nodes: [0, 1]), side: 10))
    #expect(raster.kinds == [0, 1])
    // Each square belongs to one run.
    var owners = [Int?](repeating: nil, count: 100)
    for kind in raster.kinds {
      for run in raster.path(of: kind).split(separator: "M") {
        let numbers = run.split(whereSeparator: { " h".contains($0) }).compactMap { Int($0) }
        try #require(numbers.count == 3)
        for column in numbers[0]..<numbers[0] + numbers[2] {
          #expect(owners[numbers[1] * 10 + column] == nil)
          owners[numbers[1] * 10 + column] = kind
        }
      }
    }
    #expect(owners[0...4].contains(0) && owners.contains(1))
  }

  @Test func aMapWithoutSectorsHasNone() {
    let region = SyntheticGalaxy.region(5)
    #expect(StillRaster(PageRegion(region, nodes: []), side: 8) == nil)
  }
}

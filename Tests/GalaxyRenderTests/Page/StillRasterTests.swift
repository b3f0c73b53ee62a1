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
    #expect(raster.path(of: 0).contains("M0 0h") && raster.path(of: 1).hasSuffix("z"))
  }

  @Test func aMapWithoutSectorsHasNone() {
    let region = SyntheticGalaxy.region(5)
    #expect(StillRaster(PageRegion(region, nodes: []), side: 8) == nil)
  }
}

import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("ResourceCatalog: traded and other goods")
struct ResourceCatalogTests {
  @Test func resourcesListAllGoods() {
    let rows = ResourceCatalog.rows(Sketch.context())
    #expect(rows.count == 14)
    #expect(rows.map(\.type.rawValue) == rows.map(\.type.rawValue).sorted())
  }
}

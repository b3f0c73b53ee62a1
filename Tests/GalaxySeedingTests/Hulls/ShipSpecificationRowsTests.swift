import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("ShipSpecificationRows: the catalog in the form of the table")
struct ShipSpecificationRowsTests {
  @Test func oneRowPerTypeInOrder() {
    let rows = ShipCatalog.rows(Sketch.context())
    #expect(rows.map(\.type.rawValue) == ShipType.allCases.map(\.rawValue).sorted())
    #expect(rows.count == 12)
    #expect(rows.filter(\.isNPCOnly).map(\.type).count == 2)
    #expect(rows.filter(\.quantumJumpCapable).map(\.type) == [.warpJumper])
  }

  @Test func gridsHaveTwoRowsFromFourSlotsOn() {
    for (count, columns, rows) in [(1, 1, 1), (3, 3, 1), (4, 2, 2), (6, 3, 2), (8, 4, 2)] {
      let cell = ShipCatalog.ModuleSlots(count: count, better: [0]).cell
      #expect(cell["cols"]?.number == columns && cell["rows"]?.number == rows)
      let slots = cell["slots"]?.elements ?? []
      #expect(slots.map { $0["x"]?.number } == (0..<count).map { $0 % columns })
      #expect(slots.map { $0["y"]?.number } == (0..<count).map { $0 / columns })
      #expect(slots.count { $0["super"] == .boolean(true) } == 1)
    }
    #expect(ShipCatalog.ModuleSlots(count: 0).cell == .null)
  }
}

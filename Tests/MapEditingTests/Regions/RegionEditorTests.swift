import GalaxyModel
import Testing
import WarpMap

@testable import MapEditing

@Suite struct RegionEditorTests {
  private static func editor(_ formations: [SpecialFormation]) throws -> RegionEditor {
    var map = try GalaxyMap(parsing: "1-2, 2-3, 4-5")
    map.region.formations = formations
    let rules = EditRules(facts: [.formations], format: "test", maxWarps: nil)
    return RegionEditor(map.region, rules: rules)
  }

  private static func add(_ word: String) throws -> EditOperation {
    try MapEdit(line: "add warp \(word)").operation
  }

  @Test(arguments: ["1>4", "4-1", "3-5"]) func noWarpLeadsToALostSector(_ word: String) throws {
    let lost = SpecialFormation(
      ordinal: 1, type: .lostSector, name: "Hermit", anchor: 3, interior: [4])
    var editor = try Self.editor([lost])
    let error = #expect(throws: EditObstacle.self) { try editor.apply(try Self.add(word)) }
    #expect(error?.reason.hasSuffix("; remove the formation 'Hermit' first") ?? false)
    #expect(editor.changes.isEmpty)
    // A way out, and one inside, are of the rules of maps.
    try editor.apply(try Self.add("4>1"))
    try editor.apply(.removeFormation(.ordinal(1)))
    try editor.apply(try Self.add("1>4"))
  }

  @Test func otherFormationsAreOpen() throws {
    let bubble = SpecialFormation(
      ordinal: 1, type: .bubble, name: "Pearl", anchor: 3, interior: [4])
    var editor = try Self.editor([bubble])
    try editor.apply(try Self.add("1-5"))
    #expect(editor.region.link(0, 4).isTwoWay)
  }

  @Test func sectorsStayInTheDisc() throws {
    var map = try GalaxyMap(parsing: "1-2, 2-3, 4-5")
    map.region.sectors.x = PackedColumn(repeating: 0, count: 5)
    map.region.sectors.y = PackedColumn(repeating: 0, count: 5)
    map.region.sectors.z = PackedColumn(repeating: 0, count: 5)
    var editor = RegionEditor(
      map.region, rules: EditRules(facts: [.positions], format: "test", maxWarps: nil))
    for place in [(9_000, -9_000), (10_000, 1), (-8_001, 6_000), (10_001, 0)] {
      #expect(throws: EditObstacle.self, "\(place)") {
        try editor.apply(.moveSector(2, to: EditPosition(x: place.0, y: place.1)))
      }
    }
    try editor.apply(.moveSector(2, to: EditPosition(x: -8_000, y: 6_000)))
    #expect(editor.region.position(1).x == -8_000)
  }
}

import GalaxyModel
import Testing

@testable import GalaxyAnalysis

@Suite("Places of formations")
struct FormationPlacesTests {
  /// A sector that a region does not have must not become one of the next region.
  @Test func sectorsThatDoNotExistAreNoNodes() {
    let regions = (0..<2).map { index in
      var region = Region(
        type: nil, name: "\(index)", displayName: "", sectors: SectorTable(count: 5))
      region.formations = [
        SpecialFormation(
          ordinal: 1, type: .bubble, name: "\(index)", anchor: 5, interior: [4, 5, -1])
      ]
      return region
    }
    var galaxy = Galaxy(name: "g", source: .rows)
    galaxy.regions = regions
    let declared = FormationPlaces(joining: galaxy).declared.map(\.formation)
    #expect(declared.map(\.anchor) == [-1, -1])
    #expect(declared.map(\.interior) == [[4, -1, -1], [9, -1, -1]])
    // A region alone keeps what it says, for the rule that checks it.
    #expect(FormationPlaces(regions[0]).declared.map(\.formation.anchor) == [5])
  }
}

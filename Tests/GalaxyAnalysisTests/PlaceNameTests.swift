import GalaxyAnalysis
import GalaxyModel
import Testing

/// Names of sectors and formations, by how sure they are.
@Suite struct PlaceNameTests {
  private static let region: Region = {
    var region = Region(
      type: nil, name: "r", displayName: "R", sectors: SectorTable(count: 6))
    region.specialLocations = [(.terra, 0), (.alphaCentauri, 3)]
    region.formations = [
      .init(ordinal: 1, type: .bubble, name: "Ringed Hollow", anchor: 1, interior: [2]),
      .init(ordinal: 2, type: .bubble, name: "ringed hollow", anchor: 4, interior: [5]),
      .init(ordinal: 3, type: .deadEnd, name: "Terra", anchor: 5, interior: []),
      .init(ordinal: 4, type: .tunnel, name: "Broken", anchor: 99, interior: []),
    ]
    return region
  }()

  @Test(arguments: [
    ("Terra", NameMatch.sector, [0]), ("Terra", .formation, [5]), ("terra", .sector, []),
    ("terra", .sectorInAnyCase, [0]), ("ALPHA_CENTAURI", .sectorInAnyCase, [3]),
    ("Ringed Hollow", .formation, [1]), ("ringed-hollow", .formationInAnyCase, [1, 4]),
    ("bubble", .kind, [1, 4]), ("dead end", .kind, [5]), ("alpha_centauri", .kind, [3]),
    ("alp", .beginning, [3]), ("t", .beginning, [0, 5]), ("", .beginning, []),
    ("Broken", .formation, []), ("x", .beginning, []),
  ])
  func areFound(name: String, match: NameMatch, nodes: [Int]) {
    #expect(PlaceNameTests.region.places(called: name, by: match).map(\.node) == nodes)
  }
}

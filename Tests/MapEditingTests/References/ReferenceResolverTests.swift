import GalaxyModel
import GalaxyTestSupport
import MapEditing
import Testing
import WarpMap

struct ReferenceResolverTests {
  /// Nine sectors in two clusters with a bubble, a tunnel, a station and two planets.
  static func galaxy() throws -> Galaxy {
    var galaxy = try GalaxyMap(parsing: "1-2-3-4-5, 5>6, 6-7-8-9", name: "small").galaxy
    galaxy.regions[0].clusters = [
      Cluster(
        ordinal: 1, name: "Core", type: .standard, firstSector: 1, lastSector: 4, maxWarps: 6),
      Cluster(ordinal: 2, name: "Rim", type: .standard, firstSector: 5, lastSector: 9, maxWarps: 6),
    ]
    galaxy.regions[0].sectors.cluster = [0, 0, 0, 0, 1, 1, 1, 1, 1]
    galaxy.regions[0].formations = [
      SpecialFormation(
        ordinal: 1, type: .bubble, name: "Amber Hollow", anchor: 5, interior: [6, 7])
    ]
    galaxy.regions[0].tunnels = [
      WarpTunnel(
        name: "", origin: SectorReference(region: 0, node: 8),
        destination: SectorReference(region: 0, node: 1), type: .natural, isTwoWay: true,
        isLatent: false, stability: 1, turnCost: 1, length: 1)
    ]
    return galaxy
  }

  static let contents = ContentsPlaces(
    stations: [SectorReference(region: 0, node: 3)],
    planets: [SectorReference(region: 0, node: 4): 2])

  @Test(
    arguments: [
      ("sector:2,4-5", [1, 3, 4], []),
      ("cluster:1", [0, 1, 2, 3], []),
      ("place:capital", [0], []),
      ("names", [], []),
      ("SMALL/all", [0, 1, 2, 3, 4, 5, 6, 7, 8], []),
      ("formation:#1", [5, 6, 7], []),
      ("formation:BUBBLE", [5, 6, 7], []),
      ("formation:amber hollow+1", [5, 6, 7], [4, 5, 6, 7, 8]),
      ("warp:5-6", [4, 5], []),
      ("warp:5>6+1", [4, 5], [3, 4, 5, 6]),
      ("warp:2>1", [0, 1], []),
      ("tunnel:2-9", [1, 8], []),
      ("station:4", [3], []),
      ("planet:5/2", [4], []),
    ])
  func referenceNamesSectors(text: String, nodes: [Int], surroundings: [Int]) throws {
    let resolver = ReferenceResolver(try Self.galaxy(), contents: Self.contents)
    let found = try resolver.resolve(MapReference(text))
    #expect(found.map(\.nodes) == [nodes])
    #expect(found.map(\.surroundings) == [surroundings])
  }

  @Test(
    arguments: [
      ("sector:10", "whose sectors are 1 to 9"),
      ("sector:3-10", "there is no sector 10"),
      ("cluster:3", "small has 1 to 2"),
      ("zone:FRONTIER", "has no zones"),
      ("type:NEBULA", "has no types of sectors"),
      ("place:rylan", "has no place 'rylan'"),
      ("formation:#2", "small has #1 to #1"),
      ("formation:TUNNEL", "declares no TUNNEL (types: BUBBLE)"),
      ("formation:Amber Holow", "did you mean 'Amber Hollow'?"),
      ("warp:6>5", "leads the other way"),
      ("warp:1-3", "those out of sector 1 lead to 2"),
      ("tunnel:2-8", "(tunnels: 9-2)"),
      ("station:5", "the nearest number with one is 4"),
      ("planet:5/3", "sector 5 has 2 planets, not 3"),
      ("planet:6/1", "the nearest number with one is 5"),
      ("smal/all", "did you mean 'small'?"),
    ])
  func whatIsMissingIsTold(text: String, reason: String) throws {
    let resolver = ReferenceResolver(try Self.galaxy(), contents: Self.contents)
    let error = try #require(throws: ReferenceError.self) {
      try resolver.resolve(MapReference(text))
    }
    #expect(error.reason.contains(reason), "\(error)")
    #expect(error.column == nil)
  }

  @Test func edgeListHasNoStations() throws {
    let resolver = ReferenceResolver(try GalaxyMap(parsing: "1-2").galaxy)
    let error = try #require(throws: ReferenceError.self) {
      try resolver.resolve(MapReference("station:1"))
    }
    #expect(error.reason == "the map has no stations")
  }

  @Test func numberNeedsRegionIfThereAreSeveral() throws {
    var galaxy = try Self.galaxy()
    var other = galaxy.regions[0]
    other.name = "other"
    galaxy.regions.append(other)
    let resolver = ReferenceResolver(galaxy, contents: Self.contents)
    let error = try #require(throws: ReferenceError.self) {
      try resolver.resolve(MapReference("sector:3"))
    }
    #expect(error.reason.contains("write small/sector:3"))
    #expect(try resolver.resolve(MapReference("other/sector:3")).map(\.region) == [1])
    #expect(try resolver.resolve(MapReference("formation:BUBBLE")).map(\.region) == [0, 1])
    #expect(try resolver.resolve(MapReference("galaxy")).map(\.region) == [0])
  }
}

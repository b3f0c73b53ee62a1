import GalaxyModel
import GalaxySettings
import Testing

@Suite("Table rows")
struct TableRowsTests {
  /// All values of one column, in row order.
  private func values(_ table: String, _ column: String, of galaxy: Galaxy) throws -> [FieldValue] {
    let rows = try #require(GraphRows.all.first { $0.table.name == table })
    let place = try #require(rows.table.columnIndex(column))
    var values: [FieldValue] = []
    for part in rows.parts(in: GalaxyRows(galaxy)) {
      part.visit { cells in values.append(cells[place]) }
    }
    return values
  }

  private func region(_ name: String, sectors: Int) -> Region {
    var region = Region(
      type: .playerOwned, name: name, displayName: name, sectors: SectorTable(count: sectors))
    region.sectors.identifier = SectorIdentifiers(
      (1...sectors).map { Identifier(high: 7, low: UInt64($0)) })
    return region
  }

  @Test func emptyGalaxyHasOneRow() throws {
    let rows = GalaxyRows(Galaxy(name: "Void", source: .rows))
    for graph in GraphRows.all {
      #expect(graph.count(in: rows) == (graph.table.name == "galaxies" ? 1 : 0))
    }
  }

  @Test func warpsAreOrderedBySectors() throws {
    var galaxy = Galaxy(name: "g", source: .rows)
    var region = region("r", sectors: 12)
    region.warps = WarpTable(
      source: [10, 1, 1, 0], destination: [2, 9, 3, 5], flags: [.twoWay, [], .twoWay, .latent])
    galaxy.regions = [region]
    let sources = try values("sector_warps", "source_sector_id", of: galaxy)
    let targets = try values("sector_warps", "destination_sector_id", of: galaxy)
    func ids(_ nodes: [UInt64]) -> [FieldValue] {
      nodes.map { .identifier(Identifier(high: 7, low: $0 + 1)) }
    }
    #expect(sources == ids([0, 1, 1, 10]))
    #expect(targets == ids([5, 3, 9, 2]))
  }

  @Test func attachmentsAreOrderedByKey() throws {
    var galaxy = Galaxy(name: "g", source: .rows)
    func tunnel(_ name: String, _ from: Int, _ to: Int) -> WarpTunnel {
      WarpTunnel(
        name: name, origin: SectorReference(region: from, node: 0),
        destination: SectorReference(region: to, node: 1), type: .natural, isTwoWay: true,
        isLatent: false, stability: 0.9, turnCost: 1, length: 1)
    }
    galaxy.regions = ["aa", "bb", "cc"].map { region($0, sectors: 3) }
    galaxy.regions[0].tunnels = [tunnel("aa/1", 0, 0), tunnel("aa/2", 0, 0)]
    galaxy.regions[1].tunnels = [tunnel("bb/1", 1, 1)]
    galaxy.regions[2].type = .centralNexus
    galaxy.attachments = [tunnel("attach/bb", 2, 1), tunnel("attach/aa", 0, 2)]
    let names = try values("warp_tunnels", "name", of: galaxy)
    #expect(
      names == ["aa/1", "aa/2", "attach/aa", "attach/bb", "bb/1"].map { FieldValue.text($0) })
  }

  @Test(arguments: [
    (ZoneType.federation, [1050, 420, 210]), (.border, [1500, 600, 300]),
    (.expanse, [1500, 600, 300]), (.frontier, [2100, 840, 420]),
  ])
  func asteroidYieldDependsOnZone(_ zone: ZoneType, _ yields: [Int64]) throws {
    var galaxy = Galaxy(name: "g", source: .rows)
    var region = region("r", sectors: 1)
    region.zones = [
      Zone(name: "z", type: zone, firstSector: 1, lastSector: 1, policing: 1, danger: 1)
    ]
    region.sectors.zone = [0]
    region.sectors.flags = [.asteroids]
    galaxy.regions = [region]
    let expected = FieldValue.object([
      "has_asteroids": .boolean(true),
      "asteroid_yield": .object([
        "ore": .integer(yields[0]), "precious_metals": .integer(yields[1]),
        "quantum_shards": .integer(yields[2]),
      ]),
      "gas_clouds": .list([]), "has_scanned": .boolean(false),
    ])
    #expect(try values("sectors", "resources", of: galaxy) == [expected])
  }

  @Test func featureTagsHaveAFixedOrder() throws {
    var galaxy = Galaxy(name: "g", source: .rows)
    var region = region("r", sectors: 2)
    region.sectors.flags = [[.fedspace, .magneticNebula], []]
    region.sectors.nebulaDensity = [42, 0]
    region.specialLocations = [(.rylan, 0)]
    galaxy.regions = [region]
    let tags = ["special_location:rylan", "nebula_type:magnetic", "nebula_density:42", "fedspace"]
    #expect(
      try values("sectors", "special_features", of: galaxy)
        == [.list(tags.map { .text($0) }), .list([])])
    #expect(
      try values("sectors", "nav_hazards", of: galaxy)
        == [.object(["nebula_density": .integer(42)]), .object([:])])
    #expect(try values("sectors", "name", of: galaxy) == [.text("Rylan"), .text("Sector 2")])
  }

  @Test func islandSectorsCountAsHidden() throws {
    var galaxy = Galaxy(name: "g", source: .rows)
    var region = region("r", sectors: 9)
    region.formations = [
      SpecialFormation(ordinal: 1, type: .lostCluster, name: "a", anchor: 3, interior: [4, 5]),
      SpecialFormation(ordinal: 2, type: .lostSector, name: "b", anchor: 8, interior: []),
      SpecialFormation(ordinal: 3, type: .bubble, name: "c", anchor: 0, interior: [1, 2]),
    ]
    galaxy.regions = [region]
    #expect(try values("galaxies", "hidden_sectors", of: galaxy) == [.integer(4)])
    #expect(try values("galaxies", "max_sectors", of: galaxy) == [.integer(9)])
  }

  @Test func backdoorsReferenceTargetsByIdentifier() throws {
    var galaxy = Galaxy(name: "g", source: .rows)
    var region = region("r", sectors: 9)
    region.formations = [
      SpecialFormation(ordinal: 1, type: .bubble, name: "c", anchor: 0, interior: [1, 2]),
      SpecialFormation(
        ordinal: 2, type: .backdoor, name: "d", anchor: 5, interior: [2],
        properties: [.init("entry_distance", 4), .init(SpecialFormation.targetKey, 1)]),
    ]
    region.formations[0].identifier = Identifier(high: 1, low: 2)
    galaxy.regions = [region]
    let properties = try values("special_formations", "properties", of: galaxy)
    #expect(
      properties[1]
        == .object([
          "entry_distance": .integer(4),
          "target_formation_id": .identifier(Identifier(high: 1, low: 2)),
        ]))
  }

  @Test func densityFollowsProfileAndSettings() throws {
    var galaxy = Galaxy(name: "g", source: .rows)
    var nexus = region("central-nexus", sectors: 2)
    nexus.type = .centralNexus
    galaxy.regions = [nexus]
    func stationsAndPlanets() throws -> [FieldValue?] {
      guard case .object(let members)? = try values("galaxies", "density", of: galaxy).first
      else { return [] }
      return ["station_density", "planet_density", "one_way_warp_percentage"].map { key in
        members.first { $0.key == key }?.value
      }
    }
    #expect(try stationsAndPlanets() == [5, 10, 5])
    galaxy.regions[0].type = .terranSpace
    #expect(try stationsAndPlanets() == [15, 25, 5])
    galaxy.settings = [
      .init("density.profile", .text("tradewars")), .init("graph.oneWayPercent", 9),
    ]
    #expect(try stationsAndPlanets() == [50, 22, 9])
    galaxy.settings.append(.init("density.planetPercent", 33))
    #expect(try stationsAndPlanets() == [50, 33, 9])
  }
}

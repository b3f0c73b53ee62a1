import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyTestSupport
import GraphFormats
import JSONText
import RowFormats
import Testing

@Suite("Writing Universe JSON")
struct UniverseWriterTests {
  private func bytes(_ galaxy: Galaxy, region: Int = 0) throws -> [UInt8] {
    var out = ByteWriter()
    try UniverseWriter().write(
      galaxy, region: region, contents: UniverseInhabitants(galaxy), to: &out)
    return out.takeBytes()
  }

  @Test func keysStandInTheOrderOfTheFormat() throws {
    let galaxy = SampleGalaxy.make(seed: 4)
    let text = try bytes(galaxy)
    let document = try JSONValue.parse(text)
    #expect(
      document.object?.keys == [
        "version", "seed", "totalSectors", "sectors", "warps", "specialLocations",
        "fedspaceSectors", "config", "createdAt", "clusters", "specialFormations", "npcRosters",
        "capitalSector", "x-warpwright",
      ])
    #expect(
      document["sectors"]?.object?.values.first?.object?.keys == [
        "id", "position", "warps", "port", "planets", "navHazards", "nebula", "beacon",
        "explored",
      ])
    #expect(document["version"] == "1.3.0")
    #expect(text.last == UInt8(ascii: "}"))
    #expect(document.bytes() == text)
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func whatIsWrittenIsReadBack(seed: UInt64) throws {
    let galaxy = SampleGalaxy.make(seed: seed)
    for (index, region) in galaxy.regions.enumerated() {
      let text = try bytes(galaxy, region: index)
      let map = try MapReader.read(text, source: "test")
      #expect(map.format == .universe)
      let read = map.galaxy.regions[0]
      #expect(read.type == region.type)
      #expect(read.displayName == region.displayName)
      #expect(read.sectorCount == region.sectorCount)
      #expect(read.warps.count == region.warps.count)
      #expect(read.sectors.x == region.sectors.x)
      #expect(read.sectors.type == region.sectors.type)
      #expect(read.sectors.hazard == region.sectors.hazard)
      #expect(read.sectors.radiation == region.sectors.radiation)
      #expect(read.clusters.map(\.name) == region.clusters.map(\.name))
      #expect(read.zones.map(\.firstSector) == region.zones.map(\.firstSector))
      #expect(read.tunnels.count == region.tunnels.count)
      #expect(read.formations.map(\.name) == region.formations.map(\.name))
      // Written once more, the file is the same to the byte.
      var again = ByteWriter()
      try UniverseWriter().write(unstamped: try #require(map.document), to: &again)
      #expect(again.takeBytes() == text)
    }
  }

  @Test func portsPlanetsAndRostersComeFromRows() throws {
    var galaxy = SampleGalaxy.make(seed: 2)
    galaxy.regions = [galaxy.regions[0]]
    let region = galaxy.regions[0]
    var rows = RowStore()
    func add(_ table: String, _ cells: [String: FieldValue]) throws {
      let schema = try #require(GalaxySchema.table(table))
      rows.append(schema.columns.map { cells[$0.name] ?? $0.constant ?? .null }, to: schema)
    }
    let sector = FieldValue.int(region.globalID(0))
    let line = FieldValue.object(["quantity": 70, "capacity": 90, "production_rate": 5])
    try add(
      "stations",
      [
        "sector_id": sector, "name": .text("Dock"), "station_class": .text("CLASS_1"),
        "commodities": .object(["ore": line, "fuel": line]), "is_spacedock": .boolean(true),
      ])
    try add(
      "stations",
      [
        "sector_id": .int(region.globalID(1)), "station_class": .text("CLASS_11"),
        "tradedock_tier": .text("A"),
      ])
    for position in 1...3 {
      try add(
        "planets",
        [
          "sector_id": sector, "name": .text("World \(position)"), "type": .text("ICE"),
          "habitability_score": 30, "max_population": 30_000, "max_colonists": 1000,
        ])
    }
    try add(
      "npc_rosters",
      [
        "region_id": .identifier(region.identifier), "role": .text("federation_marshal"),
        "faction_code": .text("terran_federation"), "target_count": 8, "host_sector_id": sector,
        "name_pool": .object(["names": .list([.text("A")])]),
      ])
    let contents = UniverseInhabitants(galaxy)
    for table in rows.tables { try contents.receive(table.tableRows) }
    var out = ByteWriter()
    try UniverseWriter().write(galaxy, region: 0, contents: contents, to: &out)
    let document = try JSONValue.parse(out.takeBytes())
    let first = document["sectors"]?.object?.values[0]
    #expect(first?["port"]?["class"] == 1)
    #expect(first?["port"]?["isSpaceDock"] == true)
    #expect(
      first?["port"]?["commodities"]?.object?.keys == ["ore", "organics", "equipment", "fuel"])
    #expect(first?["port"]?["commodities"]?["ore"]?["action"] == "B")
    #expect(first?["port"]?["commodities"]?["fuel"]?["capacity"] == 90)
    #expect(first?["planets"]?.array?.count == 2)
    #expect(first?["planets"]?.array?[0]["type"] == "glacial")
    #expect(document["sectors"]?.object?.values[1]["port"] == .null)
    #expect(document["npcRosters"]?.array?[0]["hostSectorId"] == 1)
  }
}

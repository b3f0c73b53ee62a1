import Foundation
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import JSONText
import Testing

@Suite("Writing galaxy.json")
struct GalaxyDocumentWriterTests {
  private func parsed(_ galaxy: Galaxy) throws -> [String: Any] {
    let data = Data(try galaxyDocument(galaxy))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func headHasItsKeysInOrder() throws {
    let bytes = try galaxyDocument(SampleGalaxy.make(seed: 1))
    let document = try JSONValue.parse(bytes)
    #expect(
      document.object?.keys
        == ["schema", "version", "generator", "seed", "preset", "settings", "tables"])
    #expect(document["schema"] == "warpwright.galaxy")
    #expect(document["generator"] == ["name": "warpwright", "version": "0.9.1"])
    #expect(document["tables"]?.object?.keys == GalaxySchema.tables.map(\.name))
    #expect(bytes.last == UInt8(ascii: "\n"))
  }

  @Test func aForeignParserSeesTheSameValues() throws {
    let galaxy = SampleGalaxy.make(seed: 7)
    let tables = try #require(try parsed(galaxy)["tables"] as? [String: [[String: Any]]])
    #expect(tables.count == 66)
    let sectors = try #require(tables["sectors"])
    #expect(sectors.count == galaxy.regions.reduce(0) { $0 + $1.sectorCount })
    let first = try #require(sectors.first)
    #expect(first["x_coord"] as? Int == Int(galaxy.regions[0].sectors.x[0]))
    #expect(first["radiation_level"] as? Double == galaxy.regions[0].sectors.radiation[0])
    #expect(first["id"] as? String == "\(galaxy.regions[0].sectors.identifier[0])")
    #expect(first["created_at"] as? String == "2025-03-03T05:06:07Z")
    #expect(first["discovered_by_id"] is NSNull)
    #expect((first["defenses"] as? [String: Any])?["patrol_ships"] as? [Int] == [])
    let row = try #require(tables["galaxies"]?.first)
    #expect(row["name"] as? String == galaxy.name)
    #expect(row["bang_seed"] as? Int == 7)
    let links = galaxy.regions.reduce(0) { $0 + $1.warps.count }
    #expect(tables["sector_warps"]?.count == links)
  }

  @Test func objectKeysAscend() throws {
    let document = try JSONValue.parse(try galaxyDocument(SampleGalaxy.make(seed: 3)))
    func check(_ value: JSONValue) {
      if let members = value.object {
        #expect(members.keys == members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        for value in members.values { check(value) }
      }
      for element in value.array ?? [] { check(element) }
    }
    for table in document["tables"]?.object?.values ?? [] {
      for row in table.array ?? [] {
        for cell in row.object?.values ?? [] { check(cell) }
      }
    }
  }

  @Test func rowsCarryEveryColumnInOrder() throws {
    let document = try JSONValue.parse(try galaxyDocument(SampleGalaxy.make(seed: 5)))
    for table in GalaxySchema.tables {
      for row in document["tables"]?[table.name]?.array ?? [] {
        #expect(row.object?.keys == table.columns.map(\.name))
      }
    }
  }

  @Test func oneRowStandsOnOneLine() throws {
    let galaxy = SampleGalaxy.make(seed: 11)
    let text = String(decoding: try galaxyDocument(galaxy), as: UTF8.self)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("      {") }
    let counted = GraphRows.all.reduce(0) { $0 + $1.count(in: GalaxyRows(galaxy)) }
    #expect(rows.count == counted)
  }
}

import Determinism
import FileIO
import Foundation
import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import GalaxySettings
import GalaxyStudio
import GraphFormats
import Platform
import RowFormats
import Testing

@testable import GalaxyDatabase

@Suite("SQLite files")
struct GalaxyDatabaseTests {
  /// A demo galaxy and its rows.
  private func demo() throws -> (galaxy: Galaxy, rows: RowStore) {
    var settings = GenerationSettings(preset: .terranSpace)
    try settings.set("seeding.profile", "demo")
    var galaxy = GalaxyGenerator(seed: 11, settings: settings).generate()
    var rows = RowStore()
    try GalaxySeeder(settings: SeedingSettings(settings, seed: 11)).seed(&galaxy, into: &rows)
    return (galaxy, rows)
  }

  private func database(_ galaxy: Galaxy, _ rows: RowStore) throws -> [UInt8] {
    let export = RowExport(
      formats: [sqlite], options: RowOptions(scratch: "/tmp"))
    for table in rows.tables { try export.receive(table.tableRows) }
    return try bytes(export, galaxy)
  }

  private func bytes(_ export: RowExport, _ galaxy: Galaxy) throws -> [UInt8] {
    var out = ByteWriter()
    try export.write(sqlite, of: galaxy, table: nil, to: &out)
    return out.takeBytes()
  }

  private func withFile<Result>(
    _ bytes: [UInt8], _ body: (String) throws -> Result
  ) throws -> Result {
    let file = try ScratchFile(directory: "/tmp", name: "test.sqlite")
    try file.fill(bytes)
    return try body(file.path)
  }

  @Test func readsBackAsTheSameDocument() throws {
    let (galaxy, rows) = try demo()
    let bytes = try database(galaxy, rows)
    #expect(bytes == (try database(galaxy, rows)), "the same rows give the same bytes")
    #expect(GalaxyDatabaseReader.recognizes(bytes))
    let export = RowExport(formats: [.json], options: RowOptions(scratch: "/tmp"))
    for table in rows.tables { try export.receive(table.tableRows) }
    var document = ByteWriter()
    try export.write(.json, of: galaxy, table: nil, to: &document)
    var again = ByteWriter()
    try withFile(bytes) { path in
      try GalaxyDocumentWriter().write(
        document: GalaxyDatabaseReader.document(path: path, source: "db", scratch: "/tmp"),
        to: &again)
    }
    #expect(document.takeBytes() == again.takeBytes())
  }

  /// Rows come region by region when they are made, and table by table when they were read.
  @Test func bytesDependOnTheRowsAlone() throws {
    var settings = GenerationSettings(preset: .galaxy)
    try settings.set("region.sectors", "120")
    var galaxy = GalaxyGenerator(seed: 12, settings: settings).generate()
    let seeder = GalaxySeeder(settings: SeedingSettings(settings, seed: 12))
    var rows = RowStore()
    var copy = galaxy
    try seeder.seed(&copy, into: &rows)
    var export = RowExport(
      formats: [sqlite], options: RowOptions(scratch: "/tmp"))
    try seeder.seed(&galaxy, into: &export)
    #expect(try bytes(export, galaxy) == database(copy, rows))
  }

  @Test func isSoundAndAnswersQuestions() throws {
    let (galaxy, rows) = try demo()
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Examples/Queries")
    let queries = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(queries.count == 5)
    try withFile(database(galaxy, rows)) { path in
      let db = try SQLiteConnection(path, to: .build)
      let verdict = try db.prepare("PRAGMA integrity_check")
      #expect(try verdict.step() && verdict.text(0) == "ok")
      #expect(try !db.prepare("PRAGMA foreign_key_check").step())
      #expect(try db.integer("SELECT count(*) FROM sector_map") == rows[Tables.sectors].count)
      for query in queries {
        let sql = try String(contentsOf: folder.appendingPathComponent(query), encoding: .utf8)
        let hasAnswer = try db.prepare(sql).step()
        #expect(hasAnswer || query == "far-from-trade.sql", "\(query)")
      }
      let routes = try db.prepare("SELECT hops, cost, revenue, profit FROM trade_routes")
      while try routes.step() {
        let (cost, revenue, profit) = (routes.integer(1), routes.integer(2), routes.integer(3))
        #expect((1...3).contains(routes.integer(0)) && profit == revenue - cost && profit > 0)
      }
    }
  }

  @Test func brokenRowsAreRefused() throws {
    let galaxy = Galaxy(name: "g", source: .rows)
    var rows = RowStore()
    rows.append(
      cells(of: "zones", ["region_id": .identifier(Identifier(high: 9, low: 9))]),
      to: Tables.zones.schema)
    #expect(throws: DatabaseFailure.danglingKey(table: "zones", row: 0, parent: "regions")) {
      try database(galaxy, rows)
    }
    rows = RowStore()
    rows.append(cells(of: "zones", ["zone_type": .text("NOWHERE")]), to: Tables.zones.schema)
    #expect {
      try database(galaxy, rows)
    } throws: { error in
      if case DatabaseFailure.refused(table: "zones", row: 0, _) = error { true } else { false }
    }
  }

  /// Cells of a zone, some of them given.
  private func cells(of table: String, _ given: [String: FieldValue]) -> [FieldValue] {
    (GalaxySchema.table(table)?.columns ?? []).map { column in
      if let value = given[column.name] { return value }
      switch column.name {
      case "zone_type": return .text("BORDER")
      case "name": return .text("Z")
      case "start_sector", "end_sector", "policing_level", "danger_rating": return 5
      case "created_at": return .timestamp(.defaultEpoch)
      case "updated_at": return .null
      default: return .identifier(Identifier(high: 1, low: 1))
      }
    }
  }

  @Test func otherFilesAreNoGalaxies() throws {
    #expect(throws: DatabaseFailure.self) {
      try withFile(Array("SQLite format 3\0 and nothing more".utf8)) {
        try GalaxyDatabaseReader.document(path: $0, source: "x", scratch: "/tmp")
      }
    }
    #expect(throws: DatabaseFailure.self) {
      try withFile([]) { try GalaxyDatabaseReader.document(path: $0, source: "x", scratch: "/tmp") }
    }
  }

  @Test func refusalsOfTheSystemAreNoDamage() throws {
    let path = NSTemporaryDirectory() + "/\(UUID().uuidString)/galaxy.sqlite"
    let error = try #require(throws: DatabaseFailure.self) {
      try GalaxyDatabaseReader.document(path: path, source: "none.sqlite", scratch: "/tmp")
    }
    #expect(error.exitStatus == .ioError)
    #expect(
      error.description == "none.sqlite: could not be read: unable to open database file")
  }
}

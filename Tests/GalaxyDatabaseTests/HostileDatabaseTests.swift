import Determinism
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GraphFormats
import RowFormats
import Testing

@testable import GalaxyDatabase

@Suite("Untrusted SQLite files")
struct HostileDatabaseTests {
  /// A small region as a file.
  private static let bytes: [UInt8] = {
    var settings = GenerationSettings(preset: .playerOwned)
    try? settings.set("region.sectors", "100")
    let galaxy = GalaxyGenerator(seed: 5, settings: settings).generate()
    let export = RowExport(formats: [sqlite], options: RowOptions(scratch: "/tmp"))
    let rows = GalaxyRows(galaxy)
    for graph in GraphRows.all {
      for part in graph.parts(in: rows) { try? export.receive(part) }
    }
    var out = ByteWriter()
    try? export.write(sqlite, of: galaxy, table: nil, to: &out)
    return out.takeBytes()
  }()

  private func read(_ bytes: [UInt8], changedBy statements: [String] = []) throws -> ReadMap {
    let file = try ScratchFile(directory: "/tmp", name: "hostile.sqlite")
    try file.fill(bytes)
    if !statements.isEmpty {
      // As a program without safeguards would.
      let db = try SQLiteConnection(file.path, to: .build)
      for pragma in ["foreign_keys = OFF", "ignore_check_constraints = ON"] {
        try db.execute("PRAGMA \(pragma)")
      }
      for statement in statements { try db.execute(statement) }
      try db.close()
    }
    let document = try GalaxyDatabaseReader.document(path: file.path, source: "db", scratch: "/tmp")
    return try MapReader.read(document, from: .json, holdsRows: true, source: "db")
  }

  /// Whether reading ends in an error of ours.
  private func isRefused(_ body: () throws -> ReadMap) -> Bool {
    do {
      _ = try body()
      return false
    } catch let error {
      let isOurs = error is DatabaseFailure || error is InputError
      #expect(isOurs && !"\(error)".contains("\n"), "\(error)")
      return isOurs
    }
  }

  @Test func theFileItselfIsSound() throws {
    let map = try read(Self.bytes)
    #expect(map.galaxy.regions.first?.sectorCount == 100)
    #expect(map.warnings.isEmpty)
  }

  @Test(arguments: [
    "DROP TABLE messages", "DROP TABLE warpwright_document",
    "ALTER TABLE sectors DROP COLUMN nav_beacons", "ALTER TABLE sectors RENAME COLUMN type TO kind",
    "UPDATE sectors SET name = x'00ff' WHERE sector_number = 3",
    "UPDATE sectors SET name = CAST(x'c3' AS TEXT) WHERE sector_number = 3",
    "UPDATE sectors SET defenses = '{' WHERE sector_number = 3",
    "UPDATE sectors SET defenses = '\(String(repeating: "[", count: 5000))'",
    "UPDATE sectors SET is_capital = 2", "UPDATE sectors SET radiation_level = 9e999",
    "UPDATE warpwright_document SET value = x'00'", "UPDATE warpwright_document SET value = '{'",
    "UPDATE warpwright_document SET member = 'tables' WHERE member = 'settings'",
    "UPDATE warpwright_document SET value = 12 WHERE member = 'schema'",
    """
    DROP TABLE messages; CREATE VIEW messages AS
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n
    """,
    """
    DROP TABLE warpwright_document; CREATE VIEW warpwright_document AS
    SELECT 'schema' AS member, '"warpwright.galaxy"' AS value
    """,
  ])
  func changedFilesAreRefused(by statement: String) {
    #expect(isRefused { try read(Self.bytes, changedBy: [statement]) })
  }

  @Test(arguments: [
    "UPDATE sectors SET sector_id = 9223372036854775807 WHERE sector_number = 3",
    "UPDATE sectors SET x_coord = -9223372036854775807",
    "UPDATE sectors SET name = printf('%.*c', 3000000, 'x') WHERE sector_number = 3",
    "UPDATE sectors SET sector_number = 'many' WHERE sector_number = 3",
    "UPDATE sectors SET x_coord = 1.5", "UPDATE regions SET total_sectors = -1",
    "DELETE FROM regions", "DELETE FROM clusters",
    "CREATE TRIGGER t AFTER UPDATE ON sectors BEGIN DELETE FROM sectors; END",
    "CREATE TABLE other (a); CREATE VIEW v AS SELECT * FROM nowhere",
  ])
  func strangeValuesAreReadOrRefused(by statement: String) {
    _ = isRefused { try read(Self.bytes, changedBy: [statement]) }
  }

  @Test func filesThatEndEarlyAreRefused() {
    var random = RandomStream(key: 3)
    for length in [0, 1, 15, 16, 99, 100, 512, 4095, 4096, 8192]
      + (0..<12).map({ _ in random.index(below: Self.bytes.count) })
    {
      let start = ContinuousClock.now
      #expect(isRefused { try read(Array(Self.bytes.prefix(length))) }, "\(length)")
      #expect(ContinuousClock.now - start < .seconds(10))
    }
  }

  /// Most changed bytes stand where pages say what lies in them.
  @Test func changedBytesNeverStopTheReader() {
    var random = RandomStream(key: 4)
    for _ in 0..<150 {
      var bytes = Self.bytes
      for _ in 0..<random.int(in: 1...6) {
        let page = random.index(below: bytes.count / 4096) * 4096
        let place = page + random.index(below: random.below(4) == 0 ? 4096 : 64)
        bytes[place] = UInt8(truncatingIfNeeded: random.next())
      }
      _ = isRefused { try read(bytes) }
    }
  }
}

import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyTestSupport
import GraphFormats
import JSONText
import RowFormats
import Testing

@Suite("Reading galaxy.json")
struct GalaxyDocumentReaderTests {
  @Test(arguments: 0..<60)
  func whatWasWrittenIsReadBack(_ seed: Int) throws {
    let galaxy = SampleGalaxy.make(seed: UInt64(seed))
    let bytes = try galaxyDocument(galaxy)
    let map = try MapReader.read(bytes, source: "in")
    #expect(map.format == .json)
    #expect(everything(map.galaxy) == everything(galaxy))

    var again = ByteWriter()
    try GalaxyDocumentWriter().write(document: try #require(map.document), to: &again)
    #expect(again.takeBytes() == bytes)
    #expect(try galaxyDocument(map.galaxy) == bytes)
  }

  /// The document of a small galaxy with one cell replaced.
  private func changed(
    _ table: String, _ column: String, to value: JSONValue?, row: Int = 0
  ) throws -> Result<ReadMap, InputError> {
    var document = try JSONValue.parse(try galaxyDocument(SampleGalaxy.make(seed: 21)))
    var root = try #require(document.object)
    var tables = try #require(root["tables"]?.object)
    var rows = try #require(tables[table]?.array)
    var cells = try #require(rows[row].object)
    cells[column] = value
    rows[row] = .object(cells)
    tables[table] = .array(rows)
    root["tables"] = .object(tables)
    document = .object(root)
    do {
      return .success(try MapReader.read(document.bytes(), source: "in"))
    } catch {
      return .failure(error)
    }
  }

  private static let nowhere: JSONValue = "00000000-0000-4000-8000-000000000000"

  @Test(
    arguments: [
      ("sectors", "cluster_id", nowhere, "INV-11"), ("sectors", "zone_id", nowhere, "INV-20"),
      ("sectors", "hazard_level", 1.5, "INV-66"), ("sectors", "hazard_level", "low", "INV-66"),
      ("sectors", "type", "SWAMP", "INV-66"), ("sectors", "x_coord", 1e300, "INV-09"),
      ("sectors", "x_coord", 99_999_999_999, "INV-09"),
      ("sectors", "sector_number", .null, "INV-03"),
      ("sectors", "region_id", .null, "INV-01"), ("sectors", "sector_id", 0.5, "INV-07"),
      ("sectors", "defenses", ["patrol_ships": 3], "INV-67"),
      ("sectors", "defenses", ["patrol_ships": [1]], "INV-67"),
      ("sectors", "defenses", [], "INV-67"),
      ("sectors", "nav_hazards", ["nebula_density": "x"], "INV-63"),
      ("sectors", "special_features", ["special_location:moon"], "INV-53"),
      ("sector_warps", "source_sector_id", nowhere, "INV-21"),
      ("sector_warps", "turn_cost", "one", "INV-28"), ("clusters", "type", "SWAMP", "INV-15"),
      ("clusters", "region_id", nowhere, "INV-11"), ("clusters", "stats", [:], "INV-13"),
      ("clusters", "warp_stability", .null, "INV-16"),
      ("clusters", "nebula_type", "pink", "INV-64"),
      ("zones", "start_sector", 0.5, "INV-18"), ("zones", "zone_type", "SWAMP", "INV-19"),
      ("regions", "region_type", "swamp", "INV-06"),
      ("regions", "capital_sector_number", .null, "INV-05"),
      ("regions", "total_sectors", 1.25, "INV-01"),
      ("special_formations", "type", "SWAMP", "INV-35"),
      ("special_formations", "anchor_sector_id", nowhere, "INV-34"),
      ("special_formations", "interior_sector_ids", [nowhere], "INV-34"),
      ("special_formations", "properties", ["target_formation_id": nowhere], "INV-42"),
    ] as [(String, String, JSONValue, String)])
  func contradictionsBecomeFindings(
    _ table: String, _ column: String, _ value: JSONValue, _ invariant: String
  ) throws {
    let galaxy = try changed(table, column, to: value).get().galaxy
    #expect(galaxy.findings.contains { $0.invariant == invariant }, "\(galaxy.findings)")
  }

  @Test(arguments: [
    ("galaxies", "name"), ("regions", "display_name"), ("clusters", "stats"), ("zones", "name"),
    ("sectors", "is_capital"), ("sector_warps", "is_latent"),
    ("special_formations", "properties"),
  ])
  func missingColumnsAreErrors(_ table: String, _ column: String) throws {
    guard case .failure(let error) = try changed(table, column, to: nil as JSONValue?) else {
      Issue.record("read without \(table).\(column)")
      return
    }
    #expect(error.kind == .structure)
    #expect(error.description.contains("tables.\(table)[0].\(column)"))
    #expect(!error.description.contains("\n"))
  }

  @Test func wrongKindsOfCellsAreErrors() throws {
    for (column, value) in [("id", "x"), ("is_capital", 1), ("name", 5)] as [(String, JSONValue)] {
      guard case .failure = try changed("sectors", column, to: value) else {
        Issue.record("read with \(column) = \(value)")
        return
      }
    }
  }

  @Test(arguments: [
    #"{"schema":"warpwright.galaxy"}"#, #"{"schema":"warpwright.galaxy","version":2,"tables":{}}"#,
    #"{"schema":"warpwright.galaxy","version":1}"#,
    #"{"schema":"warpwright.galaxy","version":1,"tables":{}}"#,
    #"{"schema":"warpwright.galaxy","version":1,"tables":{"galaxies":[]}}"#,
    #"{"schema":"warpwright.galaxy","version":1,"tables":{"galaxies":[5]}}"#,
    #"{"schema":"warpwright.galaxy","version":1,"tables":{"galaxies":{}}}"#,
    #"{"schema":"warpwright.galaxy","version":1,"tables":[]}"#,
  ])
  func otherDocumentsAreErrors(_ text: String) {
    #expect(readingError(text)?.kind == .structure)
  }

  @Test(arguments: ["{}", "[]", #"{"schema":"warpwright.analyze"}"#, #"{"sectors":{}}"#])
  func whatIsNoMapIsSaidSo(_ text: String) {
    #expect(readingError(text)?.kind == .unknownFormat)
  }

  @Test func syntaxErrorsNameTheLine() throws {
    let error = try #require(readingError("{\n  \"schema\": nope\n}"))
    #expect(error.kind == .syntax)
    #expect(error.location == .line(2, column: 13))
  }

  @Test func sectorsInAnyOrderAreSorted() throws {
    let galaxy = SampleGalaxy.make(seed: 21)
    let document = try JSONValue.parse(try galaxyDocument(galaxy))
    var root = try #require(document.object)
    var tables = try #require(root["tables"]?.object)
    tables["sectors"] = .array(try #require(tables["sectors"]?.array).reversed())
    root["tables"] = .object(tables)
    let map = try MapReader.read(JSONValue.object(root).bytes(), source: "in")
    #expect(everything(map.galaxy) == everything(galaxy))
  }
}

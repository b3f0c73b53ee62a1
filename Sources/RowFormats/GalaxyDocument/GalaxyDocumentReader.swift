package import FileIO
package import GalaxyModel
import GalaxySettings
package import JSONText

/// Reads `galaxy.json` back into a galaxy.
///
/// Regions are in the order of the file. What contradicts an invariant and has no place in the model, such
/// as a warp to a sector that does not exist, becomes a finding; a document that is not of the shape
/// at all is an error. O(rows) time and space.
package struct GalaxyDocumentReader {
  let source: String
  var galaxy = Galaxy(name: "", source: .rows)
  var regionIndex: [Identifier: Int] = [:]
  var clusterIndex: [Identifier: (region: Int, index: Int)] = [:]
  var zoneIndex: [Identifier: (region: Int, index: Int)] = [:]
  var sectorIndex: [Identifier: SectorReference] = [:]
  private var findings = FindingLog()
  private let tables: DocumentTables
  private let document: JSONDocument

  package init(_ document: JSONDocument, source: String) {
    self.document = document
    self.source = source
    tables = DocumentTables(document)
  }

  package mutating func read() throws(InputError) -> Galaxy {
    try readHead()
    guard document["tables"]?.object != nil else {
      throw error(["tables"], "the tables are missing", hint: "an object {table: [row, …]}")
    }
    try readGalaxy()
    try readRegions()
    try readClusters()
    try readZones()
    try readSectors()
    try readWarps()
    try readTunnels()
    try readFormations()
    finishRegions()
    galaxy.findings = findings.findings
    return galaxy
  }

  /// Rows of a table, in the order of the file.
  func rows(_ table: String) throws(InputError) -> JSONElements {
    guard let rows = tables[table] else {
      throw error(
        ["tables"], "table \(table) is missing", hint: "every table has a list, an empty one too")
    }
    guard let elements = rows.array else {
      throw error(["tables", .key(table)], "a table must be a list of rows")
    }
    return elements
  }

  func row(_ value: JSONView, _ table: String, _ index: Int) throws(InputError) -> RowReader {
    try RowReader(value, table: table, index: index, source: source)
  }

  func error(_ path: JSONPath, _ message: String, hint: String = "") -> InputError {
    InputError(.structure, source: source, location: .path(path), message: message, hint: hint)
  }

  /// Records what the model has no place for.
  ///
  /// - Parameters:
  ///   - invariant: Number of the violated invariant.
  ///   - region: Place of the region, `nil` for the galaxy.
  ///   - message: What is wrong.
  ///   - witness: What it is wrong with.
  ///   - omitted: What is left out of the map for it, such as `warp`.
  mutating func find(
    _ invariant: String, _ region: Int?, _ message: String, _ witness: String?,
    omitted: String? = nil
  ) {
    let scope = region.map { galaxy.regions[$0].name } ?? "galaxy"
    findings.record(invariant, scope: scope, message, witness, omitted: omitted)
  }

  /// Records that a cell is not what its column holds, and returns a substitute.
  mutating func substitute<Value>(
    _ fallback: Value, _ invariant: String, _ region: Int?, _ column: String, of row: RowReader,
    key: String
  ) -> Value {
    find(invariant, region, "\(row.table).\(column) does not hold what it should", key)
    return fallback
  }

  private mutating func readHead() throws(InputError) {
    guard document["version"]?.wholeNumber == DocumentLayout.version else {
      throw error(
        ["version"], "this version of the format is not known",
        hint: "version \(DocumentLayout.version) is")
    }
    galaxy.generatorVersion = document["generator"]?["version"]?.string ?? ""
    galaxy.preset = document["preset"]?.string ?? ""
    galaxy.seed = document["seed"]?.wholeNumber.flatMap { UInt64(exactly: $0) }
    galaxy.settings = (document["settings"]?.object ?? .none).map {
      .init($0.key, FieldValue($0.value))
    }
    galaxy.steps = (document["steps"]?.array ?? .none).map { FieldValue($0) }
    galaxy.waivers = (document["waivers"]?.array ?? .none).map { FieldValue($0) }
    galaxy.epoch = SettingValues(recordedIn: galaxy)[\.epoch]
  }

  private mutating func readGalaxy() throws(InputError) {
    let rows = try rows("galaxies")
    guard let first = rows.first else {
      throw error(["tables", "galaxies"], "there is no galaxy", hint: "this table has one row")
    }
    var row = try row(first, "galaxies", 0)
    galaxy.identifier = try row.identifier("id")
    galaxy.name = try row.text("name")
    let seed = try row.cell("bang_seed")
    // Its writer was asked to hide the seed, which the row has to hold.
    galaxy.hidesOrigin = galaxy.seed == nil && document["seed"]?.isNull == true
    if galaxy.seed == nil { galaxy.seed = seed.wholeNumber.flatMap { UInt64(exactly: $0) } }
    galaxy.settingsDigest = try row.optionalText("bang_config_hash")
    for warning in try row.cell("generation_warnings").array ?? .none {
      galaxy.warnings.append(
        GenerationWarning(
          category: warning["category"]?.string ?? "", code: warning["code"]?.string ?? "",
          message: warning["message"]?.string ?? ""))
    }
  }

  /// Facts that need all rows of a region.
  private mutating func finishRegions() {
    galaxy.noteOrigin()
    for index in galaxy.regions.indices {
      let region = galaxy.regions[index]
      galaxy.regions[index].root =
        region.sectors.node(ofNumber: region.declaredCapital)
        ?? region.sectors.flags.firstIndex { $0.contains(.capital) } ?? 0
    }
  }
}

public import FileIO
public import GalaxyModel
import GalaxySettings
import GraphFormats

extension RowFormat {
  /// All tables with all rows, for reading back.
  ///
  /// ```
  /// {
  ///   "schema": "warpwright.galaxy",
  ///   "version": 1,
  ///   "seed": 7,
  ///   "tables": {
  ///     "zones": [
  ///       {"id": "7f6d85c8-b215-5ed3-8a0f-8ecdfe489362", "zone_type": "FEDERATION", …
  /// ```
  public static let json = RowFormat(
    name: "json", summary: "all tables with all rows, for reading back",
    files: .galaxy("galaxy.json"), extensions: ["json"],
    stamp: StampPlace(
      .members, signs: "\"warpwright.galaxy\"", "\n  \"tables\": {", "\n    \"galaxies\": ["),
    notation: .json,
    writing: .galaxy { galaxy, tables, _, out in
      try GalaxyDocumentWriter().write(galaxy, to: &out) { place, out in
        guard let rows = tables[place][.json] else { return false }
        // The first row has no comma before it.
        try rows.copy(to: &out, skipping: 1)
        return !rows.isEmpty
      }
    })
}

/// Writes `galaxy.json`: every table of a galaxy, in load order, as JSON.
public struct GalaxyDocumentWriter: Sendable {
  /// A writer, which has no state.
  public init() {}

  /// Writes `galaxy` with the rows of its graph; the other tables stay empty.
  public func write(_ galaxy: Galaxy, to out: inout ByteWriter) throws {
    let export = RowExport(
      formats: [.json], options: RowOptions(scratch: ScratchFile.standardDirectory))
    let rows = GalaxyRows(galaxy)
    for graph in GraphRows.all {
      for part in graph.parts(in: rows) { try export.receive(part) }
    }
    try export.write(.json, of: galaxy, table: nil, to: &out)
  }

  /// Writes the document around rows that are ready.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - out: Where the bytes go.
  ///   - rows: Appends the rows of the table at a place of `GalaxySchema.tables`, each on a line of
  ///     its own with commas between them, and returns whether there are any.
  /// - Throws: What `rows` throws, or `IOFailure` if the output fails.
  func write(
    _ galaxy: Galaxy, to out: inout ByteWriter,
    rows: (Int, inout ByteWriter) throws -> Bool
  ) throws {
    out.append(UInt8(ascii: "{"))
    writeHead(of: galaxy, to: &out)
    DocumentLayout.member("tables", depth: 1, isFirst: false, to: &out)
    out.append(UInt8(ascii: "{"))
    for (place, table) in GalaxySchema.tables.enumerated() {
      DocumentLayout.member(table.name, depth: 2, isFirst: place == 0, to: &out)
      out.append(UInt8(ascii: "["))
      let hasRows = try rows(place, &out)
      DocumentLayout.end(UInt8(ascii: "]"), depth: 2, isEmpty: !hasRows, to: &out)
    }
    DocumentLayout.end(UInt8(ascii: "}"), depth: 1, isEmpty: false, to: &out)
    DocumentLayout.end(UInt8(ascii: "}"), depth: 0, isEmpty: false, to: &out)
    out.append(UInt8(ascii: "\n"))
    try out.throwIfFailed()
  }

  /// The members before the tables, in order.
  package static func head(of galaxy: Galaxy) -> [FieldValue.Member] {
    [
      .init("schema", .text(DocumentLayout.schema)), .init("version", .int(DocumentLayout.version)),
      .init("generator", generatorFact(version: galaxy.generatorVersion)),
      .init("seed", .optional(galaxy.hidesOrigin ? nil : galaxy.seed) { .int($0) }),
      .init("preset", .text(galaxy.preset)),
      .init("settings", .object(galaxy.settings)),
    ] + changes(of: galaxy)
  }

  /// What was done to the map after its settings: members that maps without changes do not have.
  static func changes(of galaxy: Galaxy) -> [FieldValue.Member] {
    [FieldValue.Member("steps", .list(galaxy.steps)), .init("waivers", .list(galaxy.waivers))]
      .filter { $0.value != .list([]) }
  }

  private func writeHead(of galaxy: Galaxy, to out: inout ByteWriter) {
    var cells = CellJSONWriter()
    for (index, member) in GalaxyDocumentWriter.head(of: galaxy).enumerated() {
      if case .list(let elements) = member.value {
        DocumentLayout.list(member.key, elements, to: &out)
        continue
      }
      DocumentLayout.member(member.key, depth: 1, isFirst: index == 0, to: &out)
      guard member.key == "settings" else {
        cells.append(member.value, to: &out)
        continue
      }
      out.append(UInt8(ascii: "{"))
      for (index, setting) in galaxy.settings.enumerated() {
        DocumentLayout.member(setting.key, depth: 2, isFirst: index == 0, to: &out)
        cells.append(setting.value, to: &out)
      }
      DocumentLayout.end(UInt8(ascii: "}"), depth: 1, isEmpty: galaxy.settings.isEmpty, to: &out)
    }
  }
}

/// Returns the `generator` member of our documents.
///
/// - Parameter version: Version of the generator.
/// - Returns: The name and the version.
public func generatorFact(version: String) -> FieldValue {
  .object(["name": .text("warpwright"), "version": .text(version)])
}

public import GalaxyModel

/// Writes `galaxy.json`: every table of a galaxy, in load order, as JSON.
///
/// Rows go to the output as they are read from the model. O(rows) time, O(columns) space.
public struct GalaxyDocumentWriter: Sendable {
  public init() {}

  /// Writes `galaxy`. Stops early when the output fails.
  public func write(_ galaxy: Galaxy, to out: inout ByteWriter) throws(IOFailure) {
    out.append(UInt8(ascii: "{"))
    writeHead(of: galaxy, to: &out)
    DocumentLayout.member("tables", depth: 1, isFirst: false, to: &out)
    out.append(UInt8(ascii: "{"))
    let rows = GalaxyRows(galaxy)
    for (index, table) in GalaxySchema.tables.enumerated() {
      DocumentLayout.member(table.name, depth: 2, isFirst: index == 0, to: &out)
      let graph = GraphRows.all.first { $0.table.name == table.name }
      try write(table, graph?.parts(in: rows) ?? [], to: &out)
    }
    DocumentLayout.end(UInt8(ascii: "}"), depth: 1, isEmpty: false, to: &out)
    DocumentLayout.end(UInt8(ascii: "}"), depth: 0, isEmpty: false, to: &out)
    out.append(UInt8(ascii: "\n"))
    try out.throwIfFailed()
  }

  private func writeHead(of galaxy: Galaxy, to out: inout ByteWriter) {
    var cells = CellJSONWriter()
    DocumentLayout.member("schema", depth: 1, isFirst: true, to: &out)
    out.append(jsonString: DocumentLayout.schema)
    DocumentLayout.member("version", depth: 1, isFirst: false, to: &out)
    out.append(decimal: DocumentLayout.version)
    DocumentLayout.member("generator", depth: 1, isFirst: false, to: &out)
    cells.append(generatorFact(version: galaxy.generatorVersion), to: &out)
    DocumentLayout.member("seed", depth: 1, isFirst: false, to: &out)
    cells.append(.optional(galaxy.seed) { .int($0) }, to: &out)
    DocumentLayout.member("preset", depth: 1, isFirst: false, to: &out)
    out.append(jsonString: galaxy.preset)
    DocumentLayout.member("settings", depth: 1, isFirst: false, to: &out)
    out.append(UInt8(ascii: "{"))
    for (index, setting) in galaxy.settings.enumerated() {
      DocumentLayout.member(setting.key, depth: 2, isFirst: index == 0, to: &out)
      cells.append(setting.value, to: &out)
    }
    DocumentLayout.end(UInt8(ascii: "}"), depth: 1, isEmpty: galaxy.settings.isEmpty, to: &out)
  }

  private func write(
    _ table: TableSchema, _ parts: [TableRows], to out: inout ByteWriter
  ) throws(IOFailure) {
    var writer = RowJSONWriter(table)
    var count = 0
    out.append(UInt8(ascii: "["))
    for part in parts {
      for row in part {
        DocumentLayout.row(isFirst: count == 0, to: &out)
        writer.append(row, to: &out)
        count += 1
        if count & 0x3FF == 0 { try out.throwIfFailed() }
      }
    }
    DocumentLayout.end(UInt8(ascii: "]"), depth: 2, isEmpty: count == 0, to: &out)
  }
}

/// The `generator` member of our documents.
func generatorFact(version: String) -> FieldValue {
  .object(["name": .text("warpwright"), "version": .text(version)])
}

import FileIO
import GalaxyModel
import GraphFormats

/// The rows of one table in every notation that the formats of a job need: those of SQL share one.
///
/// The cells of a row are found once and then written in each notation.
final class TableSpools {
  let table: TableSchema
  let json: Spool<JSONCellEncoder>?
  let csv: Spool<CSVCellEncoder>?
  let copy: Spool<CopyCellEncoder>?
  let database: Spool<DatabaseCellEncoder>?

  init(
    _ table: TableSchema, _ formats: [ExportFormat], in file: SpoolFile, isFormulaSafe: Bool = false
  ) {
    self.table = table
    json =
      formats.contains(.json)
      ? Spool(table, in: file) { .json(table, usesConstants: $0) } : nil
    csv =
      formats.contains(.csv)
      ? Spool(table, in: file) {
        .csv(table, usesConstants: $0, isFormulaSafe: isFormulaSafe)
      } : nil
    copy =
      formats.contains(.sql) || formats.contains(.sqlData)
      ? Spool(table, in: file) { .copy(table, usesConstants: $0) } : nil
    database =
      formats.contains(.sqlite)
      ? Spool(table, in: file) { .database(table, usesConstants: $0) } : nil
  }

  /// Takes rows in. O(bytes) for each notation.
  ///
  /// - Throws: `UnwritableCell` or `IOFailure`.
  func receive(_ rows: TableRows) throws {
    guard json != nil || csv != nil || copy != nil || database != nil else { return }
    try json?.prepare(holdsConstants: rows.holdsConstants, section: rows.section)
    try csv?.prepare(holdsConstants: rows.holdsConstants, section: rows.section)
    try copy?.prepare(holdsConstants: rows.holdsConstants, section: rows.section)
    try database?.prepare(holdsConstants: rows.holdsConstants, section: rows.section)
    try rows.visit { cells throws(any Error) in
      try json?.append(cells)
      try csv?.append(cells)
      try copy?.append(cells)
      try database?.append(cells)
    }
  }
}

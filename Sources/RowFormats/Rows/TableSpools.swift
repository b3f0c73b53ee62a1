import FileIO
import GalaxyModel

/// The rows of one table in every notation that the formats of a job need: those of SQL share one.
///
/// The cells of a row are found once and then written in each notation.
final class TableSpools {
  let table: TableSchema
  private let spools: [(notation: String, spool: any RowSpool)]

  init(_ table: TableSchema, _ formats: [RowFormat], in file: SpoolFile, options: RowOptions) {
    self.table = table
    var spools: [(notation: String, spool: any RowSpool)] = []
    for format in formats where !spools.contains(where: { $0.notation == format.notation.name }) {
      spools.append((format.notation.name, format.notation.spool(table, file, options)))
    }
    self.spools = spools
  }

  /// The rows in a notation, `nil` if no format needs it.
  subscript(notation: RowNotation) -> (any RowSpool)? {
    spools.first { $0.notation == notation.name }?.spool
  }

  /// Takes rows in.
  ///
  /// - Throws: `UnwritableCell` or `IOFailure`.
  /// - Complexity: O(bytes) for each notation.
  func receive(_ rows: TableRows) throws {
    guard !spools.isEmpty else { return }
    for (_, spool) in spools {
      try spool.prepare(holdsConstants: rows.holdsConstants, section: rows.section)
    }
    try rows.visit { cells throws(any Error) in
      for (_, spool) in spools { try spool.append(cells) }
    }
  }
}

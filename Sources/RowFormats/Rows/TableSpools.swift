import FileIO
import GalaxyModel
import GraphKit

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

  /// A table whose rows are there already.
  init(_ table: TableSchema, _ spools: [(notation: String, spool: any RowSpool)]) {
    self.table = table
    self.spools = spools
  }

  private init(portionOf whole: TableSpools) {
    table = whole.table
    spools = whole.spools.map { ($0.notation, $0.spool.portion()) }
  }

  /// The rows in the notations of both.
  func joined(with other: TableSpools) -> TableSpools {
    TableSpools(table, spools + other.spools)
  }

  /// Empty spools for a portion of the rows, which another thread may fill.
  func portion() -> TableSpools { TableSpools(portionOf: self) }

  /// Gets ready for portions that several threads begin.
  func prepareForPortions() {
    for (_, spool) in spools { spool.prepareForPortions() }
  }

  /// Takes the rows of a portion in, after those that are there.
  ///
  /// - Throws: `IOFailure` if a spool file fails.
  func take(_ portion: TableSpools) throws {
    for (own, other) in zip(spools, portion.spools) { try own.spool.take(other.spool) }
  }

  /// The rows in a notation, `nil` if no format needs it.
  subscript(notation: RowNotation) -> (any RowSpool)? {
    spools.first { $0.notation == notation.name }?.spool
  }

  /// Number of rows, which each notation has; 0 without notations.
  var rows: Int { spools.first?.spool.rows ?? 0 }

  /// Rows that one thread writes at a time.
  private static let share = 256

  /// Takes rows in; several threads write parts of many rows.
  ///
  /// - Throws: `UnwritableCell` or `IOFailure`.
  /// - Complexity: O(bytes) for each notation.
  func receive(_ rows: TableRows, threads: Int) throws {
    let share = TableSpools.share
    guard threads > 1, rows.count >= 2 * share, !spools.isEmpty else { return try receive(rows) }
    let shared = SharedRows(rows: rows, spools: self)
    prepareForPortions()
    try OrderedWork.run(count: (rows.count + share - 1) / share, threads: threads) { index in
      let portion = shared.spools.portion()
      let first = index * share
      try portion.receive(
        shared.rows.part(first..<min(first + share, shared.rows.count)), precededBy: first)
      return SharedRows(rows: shared.rows, spools: portion)
    } deliver: { _, made in
      try take(made.spools)
    }
  }

  /// What several threads read at the same time: rows, and what portions begin with.
  private struct SharedRows: @unchecked Sendable {
    let rows: TableRows
    let spools: TableSpools
  }

  /// Takes a portion's rows in; errors count rows from the first of all.
  private func receive(_ rows: TableRows, precededBy count: Int) throws {
    do {
      try receive(rows)
    } catch let cell as UnwritableCell {
      throw cell.offset(by: count)
    }
  }

  /// Takes rows in.
  ///
  /// - Throws: `UnwritableCell` or `IOFailure`.
  /// - Complexity: O(bytes) for each notation.
  func receive(_ rows: TableRows) throws {
    guard let first = spools.first?.spool else { return }
    for (_, spool) in spools {
      try spool.prepare(holdsConstants: rows.holdsConstants, section: rows.section)
    }
    // Mostly there is one notation.
    let others = spools.dropFirst().map(\.spool)
    try rows.visit { cells throws(any Error) in
      try first.append(cells)
      for spool in others { try spool.append(cells) }
    }
  }
}

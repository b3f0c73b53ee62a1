public import GalaxyModel

/// Consecutive rows of an export, such as those of one region, which one thread writes while others
/// write theirs.
public final class RowPortion: RowSink, @unchecked Sendable {
  private let whole: [TableSpools]
  private let threads: Int
  private var tables: [Int: TableSpools] = [:]

  init(of whole: [TableSpools], threads: Int) {
    self.whole = whole
    self.threads = threads
  }

  /// The tables that have rows, by place in the schema.
  var rows: [(place: Int, spools: TableSpools)] {
    tables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Takes rows in.
  ///
  /// - Throws: `UnwritableCell` or `IOFailure`.
  /// - Complexity: O(bytes) for each notation.
  public func receive(_ rows: TableRows) throws {
    guard let place = GalaxySchema.order[rows.table.name] else { return }
    let spools = tables[place] ?? whole[place].portion()
    tables[place] = spools
    try spools.receive(rows, threads: threads)
  }
}

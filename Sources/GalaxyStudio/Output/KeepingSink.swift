import GalaxyExport
import GalaxyModel

/// Hands rows on, and keeps those of some tables, which files are made of that do not hold rows.
struct KeepingSink: RowSink {
  /// Tables that Universe files are made of.
  static let universeTables: Set = ["stations", "planets", "npc_rosters"]

  private let next: RowExport
  private let tables: Set<String>
  private(set) var kept = RowStore()

  init(_ next: RowExport, keeping tables: Set<String>) {
    self.next = next
    self.tables = tables
  }

  mutating func receive(_ rows: TableRows) throws {
    if tables.contains(rows.table.name) { kept.receive(rows) }
    try next.receive(rows)
  }
}

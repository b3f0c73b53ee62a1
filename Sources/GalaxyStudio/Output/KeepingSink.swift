import GalaxyModel
import RowFormats

/// Passes rows on, also to Universe files, and keeps those of some tables, which maps show.
struct KeepingSink: RowSink {
  private let next: RowExport
  private let inhabitants: UniverseInhabitants?
  private let tables: Set<String>
  private(set) var kept = RowStore()
  private let isWanted: () -> Bool

  init(
    _ next: RowExport, _ inhabitants: UniverseInhabitants?, keeping tables: Set<String>,
    isWanted: @escaping () -> Bool
  ) {
    self.isWanted = isWanted
    self.next = next
    self.inhabitants = inhabitants
    self.tables = tables
  }

  mutating func receive(_ rows: TableRows) throws {
    guard isWanted() else { throw UnwantedOutput() }
    if tables.contains(rows.table.name) { kept.receive(rows) }
    try inhabitants?.receive(rows)
    try next.receive(rows)
  }
}

/// Ends the making of an output that nothing waits for any more.
public struct UnwantedOutput: Error {}

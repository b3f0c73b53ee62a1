import GalaxyExport
import GalaxyModel

/// Hands rows on, and keeps those that Universe files are made of.
struct InhabitantSink: RowSink {
  private static let tables: Set = ["stations", "planets", "npc_rosters"]

  private let next: RowExport
  private let isKeeping: Bool
  /// Stations, planets and rosters.
  private(set) var kept = RowStore()

  init(_ next: RowExport, isKeeping: Bool) {
    self.next = next
    self.isKeeping = isKeeping
  }

  mutating func receive(_ rows: TableRows) throws {
    if isKeeping, Self.tables.contains(rows.table.name) { kept.receive(rows) }
    try next.receive(rows)
  }
}

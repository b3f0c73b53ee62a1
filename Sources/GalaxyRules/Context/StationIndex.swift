import GalaxyModel

/// Stations by sector and by region.
struct StationIndex {
  private let rows: StoredRows<Station>
  private var byPlace: [RowsContext.Place: Int] = [:]
  private var byRegion: [Int: [Int]] = [:]

  init(_ context: RowsContext) {
    rows = context[Tables.stations]
    for row in rows {
      guard let place = context.place(row, .sectorID) else { continue }
      byPlace[place] = row.index
      byRegion[place.region, default: []].append(row.index)
    }
  }

  /// Returns the station in a sector; nil if there is none.
  func station(at place: RowsContext.Place) -> StoredRow<Station>? {
    byPlace[place].map { rows[$0] }
  }

  /// Returns the stations of a region in the order of their rows.
  func inRegion(_ region: Int) -> [StoredRow<Station>] {
    (byRegion[region] ?? []).map { rows[$0] }
  }
}

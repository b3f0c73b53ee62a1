import GalaxyModel

/// Stations by place.
struct StationIndex {
  private let table: StoredTable
  private var byPlace: [RowsContext.Place: Int] = [:]
  private var byRegion: [Int: [Int]] = [:]

  init(_ context: RowsContext) {
    table = context["stations"]
    for row in table.views {
      guard let place = context.place(row, "sector_id") else { continue }
      byPlace[place] = row.index
      byRegion[place.region, default: []].append(row.index)
    }
  }

  func station(at place: RowsContext.Place) -> RowView? {
    byPlace[place].map { RowView(table: table, index: $0) }
  }

  func inRegion(_ region: Int) -> [RowView] {
    (byRegion[region] ?? []).map { RowView(table: table, index: $0) }
  }
}

extension Tables {
  /// The table `player_stations`, with one row per ``PlayerStation``.
  public static let playerStations = Table<PlayerStation>(.playerStations, .economy)
}

extension PlayerStation: DefinedRow {
  /// The columns of `player_stations`.
  public enum Column: Int, TableColumn {
    case playerID, stationID, acquiredAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .playerID:
      column("player_id", .uuid, .primaryKey.key(.players, .cascade)) { $0.playerID.cell }
    case .stationID:
      column("station_id", .uuid, .primaryKey.key(.stations, .cascade)) { $0.stationID.cell }
    case .acquiredAt:
      column("acquired_at", .timestamp(zoned: true), .server("now()")) { $0.acquiredAt.cell }
    }
  }
}

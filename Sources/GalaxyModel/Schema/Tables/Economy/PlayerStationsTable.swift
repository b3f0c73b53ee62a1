extension Tables {
  /// The table `player_stations`, with one row per ``PlayerStation``.
  public static let playerStations = Table<PlayerStation>(.playerStations, .economy)
}

extension PlayerStation: DefinedRow {
  /// The columns of `player_stations`.
  public enum Column: Int, TableColumn {
    case playerID, stationID, acquiredAt
  }

  package static func definition(of column: Column) -> ColumnDefinition<PlayerStation> {
    switch column {
    case .playerID:
      .init("player_id", .uuid, .primaryKey.key(.players, .cascade)) { $0.playerID.cell }
    case .stationID:
      .init("station_id", .uuid, .primaryKey.key(.stations, .cascade)) { $0.stationID.cell }
    case .acquiredAt:
      .init("acquired_at", .timestamp(zoned: true), .server("now()")) { $0.acquiredAt.cell }
    }
  }
}

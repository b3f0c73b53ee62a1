extension Tables {
  /// The table `player_stations`, with one row per ``PlayerStation``.
  public static let playerStations = Table<PlayerStation>(
    "player_stations", .economy, columns: playerStationColumns)
}

private let playerStationColumns: [Column<PlayerStation>] = [
  .init("player_id", .uuid, .primaryKey, ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("station_id", .uuid, .primaryKey, ForeignKey("stations", .cascade)) { $0.stationID.cell },
  .init("acquired_at", .timestamp(zoned: true), server: "now()") { $0.acquiredAt.cell },
]

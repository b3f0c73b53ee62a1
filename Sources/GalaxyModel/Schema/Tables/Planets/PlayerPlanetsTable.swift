extension Tables {
  /// The table `player_planets`, with one row per ``PlayerPlanet``.
  public static let playerPlanets = Table<PlayerPlanet>(
    "player_planets", .planets, columns: playerPlanetColumns)
}

private let playerPlanetColumns: [Column<PlayerPlanet>] = [
  .init("player_id", .uuid, .primaryKey, ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("planet_id", .uuid, .primaryKey, ForeignKey("planets", .cascade)) { $0.planetID.cell },
  .init("acquired_at", .timestamp(zoned: true), server: "now()") { $0.acquiredAt.cell },
]

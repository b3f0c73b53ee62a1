extension Tables {
  /// The table `player_planets`, with one row per ``PlayerPlanet``.
  public static let playerPlanets = Table<PlayerPlanet>(.playerPlanets, .planets)
}

extension PlayerPlanet: DefinedRow {
  /// The columns of `player_planets`.
  public enum Column: Int, TableColumn {
    case playerID, planetID, acquiredAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .playerID:
      column("player_id", .uuid, .primaryKey.key(.players, .cascade)) { $0.playerID.cell }
    case .planetID:
      column("planet_id", .uuid, .primaryKey.key(.planets, .cascade)) { $0.planetID.cell }
    case .acquiredAt:
      column("acquired_at", .timestamp(zoned: true), .server("now()")) { $0.acquiredAt.cell }
    }
  }
}

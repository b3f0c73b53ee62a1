// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `factiontype`.
public enum FactionType: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "factiontype"

  case federation = "Federation"
  case independents = "Independents"
  case pirates = "Pirates"
  case merchants = "Merchants"
  case explorers = "Explorers"
  case military = "Military"
  case mining = "Mining"
  case outlaws = "Outlaws"
  case syndicate = "Syndicate"
  case concord = "Concord"
}

/// Attitude of a faction toward players.
public enum DiplomacyStance: String, CaseIterable, CellValue, Sendable {
  case hostile
  case neutral
  case friendly
}

// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `factiontype`.
public enum FactionType: String, CaseIterable, CellValue, Sendable {
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

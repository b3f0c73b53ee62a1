// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `ship_choice`.
public enum ShipChoice: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "ship_choice"

  case scoutShip = "SCOUT_SHIP"
  case cargoHauler = "CARGO_HAULER"
  case escapePod = "ESCAPE_POD"
  case lightFreighter = "LIGHT_FREIGHTER"
  case defender = "DEFENDER"
  case fastCourier = "FAST_COURIER"
  case colonyShip = "COLONY_SHIP"
  case carrier = "CARRIER"
}

/// Labels of the database type `awarded_ship_type`.
public enum AwardedShipType: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "awarded_ship_type"

  case scoutShip = "SCOUT_SHIP"
  case cargoHauler = "CARGO_HAULER"
  case escapePod = "ESCAPE_POD"
  case lightFreighter = "LIGHT_FREIGHTER"
  case defender = "DEFENDER"
  case fastCourier = "FAST_COURIER"
  case colonyShip = "COLONY_SHIP"
  case carrier = "CARRIER"
}

/// Labels of the database type `ship_type_config`.
public enum ShipTypeConfig: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "ship_type_config"

  case scoutShip = "SCOUT_SHIP"
  case cargoHauler = "CARGO_HAULER"
  case escapePod = "ESCAPE_POD"
  case lightFreighter = "LIGHT_FREIGHTER"
  case defender = "DEFENDER"
  case fastCourier = "FAST_COURIER"
  case colonyShip = "COLONY_SHIP"
  case carrier = "CARRIER"
}

/// Labels of the database type `dialogue_outcome`.
public enum DialogueOutcome: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "dialogue_outcome"

  case success = "SUCCESS"
  case partialSuccess = "PARTIAL_SUCCESS"
  case failure = "FAILURE"
}

/// Labels of the database type `negotiation_skill_level`.
public enum NegotiationSkillLevel: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "negotiation_skill_level"

  case weak = "WEAK"
  case average = "AVERAGE"
  case strong = "STRONG"
}

/// Source of the replies in a dialogue.
public enum DialogueProvider: String, CaseIterable, CellValue, Sendable {
  case openai
  case anthropic
  case fallback
}

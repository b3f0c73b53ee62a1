// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `ship_type`.
public enum ShipType: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "ship_type"

  case escapePod = "ESCAPE_POD"
  case lightFreighter = "LIGHT_FREIGHTER"
  case cargoHauler = "CARGO_HAULER"
  case fastCourier = "FAST_COURIER"
  case citizenClipper = "CITIZEN_CLIPPER"
  case scoutShip = "SCOUT_SHIP"
  case colonyShip = "COLONY_SHIP"
  case defender = "DEFENDER"
  case carrier = "CARRIER"
  case warpJumper = "WARP_JUMPER"
  case npcMarshalInterdictor = "NPC_MARSHAL_INTERDICTOR"
  case npcSentinelInterdictor = "NPC_SENTINEL_INTERDICTOR"
}

/// Labels of the database type `ship_size`.
public enum ShipSize: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "ship_size"

  case tiny = "TINY"
  case small = "SMALL"
  case medium = "MEDIUM"
  case large = "LARGE"
  case capital = "CAPITAL"
}

/// Labels of the database type `ship_status`.
public enum ShipStatus: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "ship_status"

  case docked = "DOCKED"
  case inSpace = "IN_SPACE"
  case inCombat = "IN_COMBAT"
  case destroyed = "DESTROYED"
  case maintenance = "MAINTENANCE"
  case harmonizing = "HARMONIZING"
  case mining = "MINING"
}

/// Labels of the database type `registry_event_type`.
public enum RegistryEventType: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "registry_event_type"

  case initialRegistration = "initial_registration"
  case ownershipTransfer = "ownership_transfer"
  case stolenReported = "stolen_reported"
  case stolenRetracted = "stolen_retracted"
  case impounded = "impounded"
  case archived = "archived"
  case abandoned = "abandoned"
}

/// Labels of the database type `wreck_cause`.
public enum WreckCause: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "wreck_cause"

  case combat = "COMBAT"
  case hazard = "HAZARD"
  case selfDestruct = "SELF_DESTRUCT"
  case abandonmentExpired = "ABANDONMENT_EXPIRED"
}

/// Whether a bounty is offered for a stolen ship.
public enum StolenRecoveryMode: String, CaseIterable, CellValue, Sendable {
  case withBounty = "with_bounty"
  case noBounty = "no_bounty"
}

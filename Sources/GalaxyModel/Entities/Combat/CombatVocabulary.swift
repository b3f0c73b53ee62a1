// Closed vocabularies; raw values and order are those of the game's database.

/// What a ship fights in a fight.
public enum CombatType: String, CaseIterable, CellValue, Sendable {
  case shipVsShip = "SHIP_VS_SHIP"
  case shipVsPlanet = "SHIP_VS_PLANET"
  case shipVsPort = "SHIP_VS_PORT"
  case shipVsDrones = "SHIP_VS_DRONES"
}

/// How a fight ended.
public enum CombatOutcome: String, CaseIterable, CellValue, Sendable {
  case ongoing
  case attackerWin = "attacker_win"
  case defenderWin = "defender_win"
  case draw
  case escaped
}

/// What a deployed drone does.
public enum DroneMission: String, CaseIterable, CellValue, Sendable {
  case defense
  case patrol
  case mining
}

/// Type of a drone, which sets its figures.
public enum DroneType: String, CaseIterable, CellValue, Sendable {
  case attack
  case defense
  case scout
  case mining
  case repair
}

/// State of a drone.
public enum DroneStatus: String, CaseIterable, CellValue, Sendable {
  case idle
  case deployed
  case combat
  case returning
  case destroyed
  case damaged
}

/// Phase of a fleet battle.
public enum BattlePhase: String, CaseIterable, CellValue, Sendable {
  case preparation
  case engagement
  case mainBattle = "main_battle"
  case pursuit
  case aftermath
}

/// Side that won a fleet battle.
public enum BattleWinner: String, CaseIterable, CellValue, Sendable {
  case attacker
  case defender
  case draw
}

/// Role of a ship in its fleet.
public enum FleetRole: String, CaseIterable, CellValue, Sendable {
  case flagship
  case attacker
  case defender
  case support
  case scout
}

/// How the ships of a fleet are arranged.
public enum FleetFormation: String, CaseIterable, CellValue, Sendable {
  case standard
  case aggressive
  case defensive
}

/// State of a fleet.
public enum FleetStatus: String, CaseIterable, CellValue, Sendable {
  case forming
  case ready
  case inBattle = "in_battle"
  case retreating
  case disbanded
}

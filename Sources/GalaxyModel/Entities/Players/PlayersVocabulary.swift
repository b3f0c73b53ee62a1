// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `reputation_level`.
public enum ReputationLevel: String, CaseIterable, CellValue, Sendable {
  case publicEnemy = "PUBLIC_ENEMY"
  case criminal = "CRIMINAL"
  case outlaw = "OUTLAW"
  case pirate = "PIRATE"
  case smuggler = "SMUGGLER"
  case untrustworthy = "UNTRUSTWORTHY"
  case suspicious = "SUSPICIOUS"
  case questionable = "QUESTIONABLE"
  case neutral = "NEUTRAL"
  case recognized = "RECOGNIZED"
  case acknowledged = "ACKNOWLEDGED"
  case trusted = "TRUSTED"
  case respected = "RESPECTED"
  case valued = "VALUED"
  case honored = "HONORED"
  case revered = "REVERED"
  case exalted = "EXALTED"
}

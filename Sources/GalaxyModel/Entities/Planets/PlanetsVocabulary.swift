// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `planet_type`.
public enum PlanetType: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "planet_type"

  case terran = "TERRAN"
  case desert = "DESERT"
  case oceanic = "OCEANIC"
  case ice = "ICE"
  case volcanic = "VOLCANIC"
  case gasGiant = "GAS_GIANT"
  case barren = "BARREN"
  case jungle = "JUNGLE"
  case arctic = "ARCTIC"
  case tropical = "TROPICAL"
  case mountainous = "MOUNTAINOUS"
  case artificial = "ARTIFICIAL"
}

/// Labels of the database type `planet_status`.
public enum PlanetStatus: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "planet_status"

  case uninhabitable = "UNINHABITABLE"
  case habitable = "HABITABLE"
  case colonized = "COLONIZED"
  case developed = "DEVELOPED"
  case terraforming = "TERRAFORMING"
  case dying = "DYING"
  case restricted = "RESTRICTED"
}

/// Labels of the database type `planet_contest_state`.
public enum PlanetContestState: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "planet_contest_state"

  case forming = "FORMING"
  case priority = "PRIORITY"
  case open = "OPEN"
  case settleLocked = "SETTLE_LOCKED"
  case claimed = "CLAIMED"
  case suppressed = "SUPPRESSED"
}

/// Labels of the database type `genesis_type`.
public enum GenesisType: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "genesis_type"

  case standard = "STANDARD"
  case enhanced = "ENHANCED"
  case specialized = "SPECIALIZED"
  case advanced = "ADVANCED"
  case experimental = "EXPERIMENTAL"
  case quantum = "QUANTUM"
}

/// Labels of the database type `genesis_status`.
public enum GenesisStatus: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "genesis_status"

  case inactive = "INACTIVE"
  case deploying = "DEPLOYING"
  case active = "ACTIVE"
  case completed = "COMPLETED"
  case failed = "FAILED"
  case unstable = "UNSTABLE"
  case aborted = "ABORTED"
}

/// State of a planet that a genesis device creates.
public enum PlanetFormationStatus: String, CaseIterable, CellValue, Sendable {
  case forming
  case complete
}

/// Grade of a genesis run.
public enum GenesisTier: String, CaseIterable, CellValue, Sendable {
  case basic
  case enhanced
  case advanced
}

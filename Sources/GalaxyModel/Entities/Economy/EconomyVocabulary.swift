// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `station_class`.
public enum StationClass: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "station_class"

  case class0 = "CLASS_0"
  case class1 = "CLASS_1"
  case class2 = "CLASS_2"
  case class3 = "CLASS_3"
  case class4 = "CLASS_4"
  case class5 = "CLASS_5"
  case class6 = "CLASS_6"
  case class7 = "CLASS_7"
  case class8 = "CLASS_8"
  case class9 = "CLASS_9"
  case class10 = "CLASS_10"
  case class11 = "CLASS_11"
}

/// Labels of the database type `station_type`.
public enum StationType: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "station_type"

  case trading = "TRADING"
  case military = "MILITARY"
  case industrial = "INDUSTRIAL"
  case mining = "MINING"
  case scientific = "SCIENTIFIC"
  case shipyard = "SHIPYARD"
  case outpost = "OUTPOST"
  case blackMarket = "BLACK_MARKET"
  case diplomatic = "DIPLOMATIC"
  case corporate = "CORPORATE"
}

/// Labels of the database type `station_status`.
public enum StationStatus: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "station_status"

  case operational = "OPERATIONAL"
  case damaged = "DAMAGED"
  case underConstruction = "UNDER_CONSTRUCTION"
  case underAttack = "UNDER_ATTACK"
  case lockdown = "LOCKDOWN"
  case abandoned = "ABANDONED"
  case restricted = "RESTRICTED"
}

/// Labels of the database type `resource_type`.
public enum ResourceType: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "resource_type"

  case ore = "ORE"
  case basicFood = "BASIC_FOOD"
  case gourmetFood = "GOURMET_FOOD"
  case fuel = "FUEL"
  case technology = "TECHNOLOGY"
  case exoticTechnology = "EXOTIC_TECHNOLOGY"
  case luxuryGoods = "LUXURY_GOODS"
  case population = "POPULATION"
  case quantumShards = "QUANTUM_SHARDS"
  case quantumCrystals = "QUANTUM_CRYSTALS"
  case combatDrones = "COMBAT_DRONES"
  case preciousMetals = "PRECIOUS_METALS"
  case prismaticOre = "PRISMATIC_ORE"
  case photonicCrystals = "PHOTONIC_CRYSTALS"
}

/// Labels of the database type `resource_quality`.
public enum ResourceQuality: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "resource_quality"

  case low = "LOW"
  case standard = "STANDARD"
  case high = "HIGH"
  case premium = "PREMIUM"
  case exotic = "EXOTIC"
}

/// Labels of the database type `transactiontype`.
public enum TransactionType: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "transactiontype"

  case buy = "BUY"
  case sell = "SELL"
  case transfer = "TRANSFER"
  case adminAdjustment = "ADMIN_ADJUSTMENT"
}

/// Stage of a ship construction project.
public enum ConstructionState: String, CaseIterable, CellValue, Sendable {
  case requested
  case queued
  case holdActive = "hold_active"
  case depositCollected = "deposit_collected"
  case frameAssembly = "frame_assembly"
  case systemsIntegration = "systems_integration"
  case outfitting
  case finalAssembly = "final_assembly"
  case complete
  case claimed
  case cancelled
  case forfeited
}

/// Whether a construction slip is in use.
public enum SlipStatus: String, CaseIterable, CellValue, Sendable {
  case free
  case held
  case occupied
}

/// Period over which economic totals are taken.
public enum MetricPeriod: String, CaseIterable, CellValue, Sendable {
  case daily
  case weekly
  case monthly
}

/// What a price alert is about.
public enum PriceAlertType: String, CaseIterable, CellValue, Sendable {
  case priceSpike = "price_spike"
  case priceDrop = "price_drop"
  case highVolume = "high_volume"
  case lowSupply = "low_supply"
}

/// Severity of a price alert.
public enum AlertSeverity: String, CaseIterable, CellValue, Sendable {
  case low
  case medium
  case high
  case critical
}

/// Time between two snapshots of prices.
public enum SnapshotPeriod: String, CaseIterable, CellValue, Sendable {
  case hourly
  case daily
  case weekly
}

/// Category of a resource.
public enum ResourceCategory: String, CaseIterable, CellValue, Sendable {
  case coreCommodity = "core_commodity"
  case strategicResource = "strategic_resource"
  case rareMaterial = "rare_material"
}

/// Which of the two SpaceDocks of a region a station is.
public enum SpaceDockRole: String, CaseIterable, CellValue, Sendable {
  case starter
  case frontier
}

/// Tier of a TradeDock.
public enum TradeDockTier: String, CaseIterable, CellValue, Sendable {
  case a = "A"
  case b = "B"
}

// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `station_class`.
public enum StationClass: String, CaseIterable, CellValue, Sendable {
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
public enum StationType: String, CaseIterable, CellValue, Sendable {
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
public enum StationStatus: String, CaseIterable, CellValue, Sendable {
  case operational = "OPERATIONAL"
  case damaged = "DAMAGED"
  case underConstruction = "UNDER_CONSTRUCTION"
  case underAttack = "UNDER_ATTACK"
  case lockdown = "LOCKDOWN"
  case abandoned = "ABANDONED"
  case restricted = "RESTRICTED"
}

/// Labels of the database type `resource_type`.
public enum ResourceType: String, CaseIterable, CellValue, Sendable {
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
public enum ResourceQuality: String, CaseIterable, CellValue, Sendable {
  case low = "LOW"
  case standard = "STANDARD"
  case high = "HIGH"
  case premium = "PREMIUM"
  case exotic = "EXOTIC"
}

/// Labels of the database type `transactiontype`.
public enum TransactionType: String, CaseIterable, CellValue, Sendable {
  case buy = "BUY"
  case sell = "SELL"
  case transfer = "TRANSFER"
  case adminAdjustment = "ADMIN_ADJUSTMENT"
}

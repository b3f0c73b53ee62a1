/// A service that a station may offer to docked ships.
public enum StationService: String, CaseIterable, Sendable {
  case shipDealer = "ship_dealer"
  case shipRepair = "ship_repair"
  case shipMaintenance = "ship_maintenance"
  case shipUpgrades = "ship_upgrades"
  case insurance
  case droneShop = "drone_shop"
  case genesisDealer = "genesis_dealer"
  case mineDealer = "mine_dealer"
  case diplomaticServices = "diplomatic_services"
  case storageRental = "storage_rental"
  case marketIntelligence = "market_intelligence"
  case refiningFacility = "refining_facility"
  case luxuryAmenities = "luxury_amenities"

  static let byName = allCases.sorted { textPrecedes($0.rawValue, $1.rawValue) }
}

/// The services that a station offers.
public struct StationServices: Sendable, Equatable, CellValue {
  /// The services offered.
  public var offered: [StationService]

  /// Creates the services of a station.
  ///
  /// - Parameter offered: The services offered; repairs and maintenance by default.
  public init(_ offered: [StationService] = [.shipRepair, .shipMaintenance]) {
    self.offered = offered
  }

  /// A JSON object with one flag for each service.
  public var cell: FieldValue {
    .object(
      StationService.byName.map {
        FieldValue.Member($0.rawValue, .boolean(offered.contains($0)))
      })
  }
}

/// Security tier of a station, as in `stations.security`.
public enum SecurityTier: String, CaseIterable, Sendable {
  case none, basic, standard, premium
}

/// The defensive equipment of a station.
public struct StationDefenses: Sendable, Equatable, CellValue {
  /// Defense drones, which is also their maximum number.
  public var drones: Int
  /// Hull points.
  public var hullArmor: Int
  /// Shield points.
  public var shieldPool: Int
  /// Regeneration rate of the shields.
  public var shieldRegeneration: Int
  /// Strength of its fire.
  public var defensiveFire: Int
  /// Point defense rating.
  public var pointDefense: Int
  /// Strength of the shields.
  public var shieldStrength: Int
  /// Whether it has automatic turrets.
  public var hasTurrets: Bool
  /// Whether it has a defense grid.
  public var hasGrid: Bool

  /// Creates the equipment of a station.
  public init(
    drones: Int, hullArmor: Int, shieldPool: Int, shieldRegeneration: Int, defensiveFire: Int,
    pointDefense: Int, shieldStrength: Int, hasTurrets: Bool, hasGrid: Bool
  ) {
    self.drones = drones
    self.hullArmor = hullArmor
    self.shieldPool = shieldPool
    self.shieldRegeneration = shieldRegeneration
    self.defensiveFire = defensiveFire
    self.pointDefense = pointDefense
    self.shieldStrength = shieldStrength
    self.hasTurrets = hasTurrets
    self.hasGrid = hasGrid
  }

  /// The JSON object of the `defenses` column.
  public var cell: FieldValue {
    .object([
      FieldValue.Member("auto_turrets", .boolean(hasTurrets)),
      FieldValue.Member("defense_drones", .int(drones)),
      FieldValue.Member("defense_grid", .boolean(hasGrid)),
      FieldValue.Member("defensive_fire", .int(defensiveFire)),
      FieldValue.Member("hull_armor", .int(hullArmor)),
      FieldValue.Member("max_defense_drones", .int(drones)),
      FieldValue.Member("military_contract", .boolean(false)),
      // An integer here; the key of the same name in `sectors.defenses` holds a list.
      FieldValue.Member("patrol_ships", .int(0)),
      FieldValue.Member("point_defense_rating", .int(pointDefense)),
      FieldValue.Member("shield_pool", .int(shieldPool)),
      FieldValue.Member("shield_regen", .int(shieldRegeneration)),
      FieldValue.Member("shield_strength", .int(shieldStrength)),
    ])
  }
}

/// Personality of a station's trader.
public enum TraderPersonality: String, CaseIterable, Sendable, CellValue {
  case federation = "FEDERATION"
  case border = "BORDER"
  case frontier = "FRONTIER"
  case luxury = "LUXURY"
  case blackMarket = "BLACK_MARKET"

  /// The JSON object of the `trader_personality` column, without any memory of players.
  public var cell: FieldValue {
    .object([
      FieldValue.Member("haggling_difficulty", .int(hagglingDifficulty)),
      FieldValue.Member("memory_duration_days", .int(memoryDays)),
      FieldValue.Member("player_memory", .object([:])),
      FieldValue.Member("preferred_appeal_types", .list(appeals.map { .text($0) })),
      FieldValue.Member("quirks", .list([])), FieldValue.Member("trust_level", .int(0)),
      FieldValue.Member("type", .text(rawValue)),
    ])
  }

  /// How hard it is to haggle with the trader, 1…10.
  public var hagglingDifficulty: Int {
    switch self {
    case .federation: 3
    case .border: 5
    case .frontier: 7
    case .luxury: 8
    case .blackMarket: 9
    }
  }

  /// How long the trader remembers a player, in days.
  public var memoryDays: Int {
    switch self {
    case .federation: 14
    case .border: 30
    case .frontier: 60
    case .luxury: 21
    case .blackMarket: 90
    }
  }

  /// The kinds of arguments to which the trader responds.
  public var appeals: [String] {
    switch self {
    case .federation: ["procedural", "compliance"]
    case .border: ["economic", "personal"]
    case .frontier: ["personal", "risk"]
    case .luxury: ["cultural", "aesthetic"]
    case .blackMarket: ["risk", "discretion"]
    }
  }
}

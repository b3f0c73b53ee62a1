import GalaxyModel

/// Figures of the twelve types of ship.
enum ShipCatalog {
  /// Figures of one type of ship.
  struct Figures: Sendable {
    let type: ShipType
    var isForCharactersOnly = false
    /// Size, or nil for ships that no player can own.
    let size: ShipSize?
    let baseCost: Int
    /// Sectors per hour.
    let speed: Double
    let turnCost: Int
    let attackTurnCost: Int
    let maxCargo: Int
    let maxColonists: Int
    let maxDrones: Int
    let maxShields: Int
    let shieldRechargeRate: Double
    let hullPoints: Int
    let evasion: Int
    let shieldResistance: Double
    let armorRating: Double
    let maxGenesisDevices: Int
    let isWarpCapable: Bool
    let scannerRange: Int
    let attackRating: Int
    let defenseRating: Int
    /// Days of construction in a shipyard.
    let constructionTime: Int
    let fuelEfficiency: Int
    var isInsurable = true
    /// Maximum levels in the order of `upgrades`.
    let upgradeLimits: [Int]
    let slots: ModuleSlots
    let abilities: [String]
    let acquisition: [String]
    var requirement: (faction: FactionCode, level: ReputationLevel)?
    /// Description in the game.
    let text: String
  }

  /// The grid of module slots.
  struct ModuleSlots: Sendable {
    var count: Int
    /// Slots for modules of the superior kind.
    var better: [Int] = []
    /// A slot for one class of modules only, and its requirement.
    var locked: (slot: Int, class: String, requires: String?)?
  }

  /// Parts that can be upgraded.
  static let upgrades = [
    "ENGINE", "CARGO_HOLD", "SHIELD", "HULL", "SENSOR", "DRONE_BAY", "GENESIS_CONTAINMENT",
    "MAINTENANCE_SYSTEM",
  ]

  /// Returns the figures of a type.
  ///
  /// - Complexity: O(1).
  static func figures(_ type: ShipType) -> Figures {
    switch type {
    case .escapePod: escapePod
    case .lightFreighter: lightFreighter
    case .cargoHauler: cargoHauler
    case .fastCourier: fastCourier
    case .citizenClipper: citizenClipper
    case .scoutShip: scoutShip
    case .colonyShip: colonyShip
    case .defender: defender
    case .carrier: carrier
    case .warpJumper: warpJumper
    case .npcMarshalInterdictor: npcMarshalInterdictor
    case .npcSentinelInterdictor: npcSentinelInterdictor
    }
  }

  private static let escapePod = Figures(
    type: .escapePod, size: .tiny, baseCost: 0, speed: 0.25, turnCost: 10, attackTurnCost: 10000,
    maxCargo: 50, maxColonists: 1, maxDrones: 0, maxShields: 150, shieldRechargeRate: 5,
    hullPoints: 200, evasion: 10, shieldResistance: 0, armorRating: 0, maxGenesisDevices: 0,
    isWarpCapable: false, scannerRange: 1, attackRating: 0, defenseRating: 5, constructionTime: 0,
    fuelEfficiency: 50, isInsurable: false, upgradeLimits: [2, 1, 3, 3, 2, 0, 0, 1],
    slots: ModuleSlots(count: 0),
    abilities: ["indestructible", "automatic_ejection", "emergency_beacon"],
    acquisition: ["automatic", "emergency_ejection"],
    text: "Carries its pilot home when the hull around it is gone.")

  private static let lightFreighter = Figures(
    type: .lightFreighter, size: .medium, baseCost: 80000, speed: 1, turnCost: 1,
    attackTurnCost: 12, maxCargo: 500, maxColonists: 5, maxDrones: 2, maxShields: 300,
    shieldRechargeRate: 10, hullPoints: 400, evasion: 15, shieldResistance: 0.02, armorRating: 0.03,
    maxGenesisDevices: 0, isWarpCapable: true, scannerRange: 2, attackRating: 15, defenseRating: 20,
    constructionTime: 1, fuelEfficiency: 80, upgradeLimits: [3, 3, 3, 3, 3, 2, 0, 3],
    slots: ModuleSlots(count: 4, better: [0]), abilities: ["versatile_configuration"],
    acquisition: ["purchase", "salvage", "reputation_reward"],
    text: "Does a bit of everything; most pilots begin with one.")

  private static let cargoHauler = Figures(
    type: .cargoHauler, size: .large, baseCost: 250000, speed: 0.5, turnCost: 2, attackTurnCost: 20,
    maxCargo: 1000, maxColonists: 10, maxDrones: 2, maxShields: 400, shieldRechargeRate: 8,
    hullPoints: 600, evasion: 5, shieldResistance: 0.03, armorRating: 0.05, maxGenesisDevices: 2,
    isWarpCapable: true, scannerRange: 2, attackRating: 10, defenseRating: 30, constructionTime: 3,
    fuelEfficiency: 60, upgradeLimits: [2, 4, 3, 4, 2, 2, 2, 3],
    slots: ModuleSlots(count: 6, better: [0, 4]), abilities: ["cargo_compression"],
    acquisition: ["purchase", "salvage"], text: "A large hold with engines behind it, slow to turn."
  )

  private static let fastCourier = Figures(
    type: .fastCourier, size: .small, baseCost: 50000, speed: 2, turnCost: 1, attackTurnCost: 8,
    maxCargo: 200, maxColonists: 2, maxDrones: 0, maxShields: 200, shieldRechargeRate: 15,
    hullPoints: 300, evasion: 35, shieldResistance: 0, armorRating: 0.02, maxGenesisDevices: 0,
    isWarpCapable: true, scannerRange: 3, attackRating: 5, defenseRating: 10, constructionTime: 2,
    fuelEfficiency: 90, upgradeLimits: [4, 2, 2, 2, 4, 0, 0, 2],
    slots: ModuleSlots(count: 3, better: [0]), abilities: ["stealth_systems"],
    acquisition: ["purchase", "reputation_reward"],
    text: "Quick and small, for freight that will not wait.")

  private static let citizenClipper = Figures(
    type: .citizenClipper, size: .small, baseCost: 50000, speed: 2, turnCost: 1, attackTurnCost: 8,
    maxCargo: 200, maxColonists: 2, maxDrones: 0, maxShields: 200, shieldRechargeRate: 15,
    hullPoints: 300, evasion: 35, shieldResistance: 0, armorRating: 0.02, maxGenesisDevices: 0,
    isWarpCapable: true, scannerRange: 3, attackRating: 5, defenseRating: 10, constructionTime: 2,
    fuelEfficiency: 90, upgradeLimits: [4, 2, 2, 2, 4, 0, 0, 2],
    slots: ModuleSlots(count: 4, better: [3], locked: (3, "maintenance", "citizen")),
    abilities: ["stealth_systems"], acquisition: ["citizen"],
    text: "The courier of those who pay for citizenship.")

  private static let scoutShip = Figures(
    type: .scoutShip, size: .small, baseCost: 30000, speed: 2.5, turnCost: 1, attackTurnCost: 5,
    maxCargo: 100, maxColonists: 1, maxDrones: 1, maxShields: 150, shieldRechargeRate: 12,
    hullPoints: 200, evasion: 45, shieldResistance: 0, armorRating: 0.02, maxGenesisDevices: 0,
    isWarpCapable: true, scannerRange: 5, attackRating: 8, defenseRating: 8, constructionTime: 2,
    fuelEfficiency: 95, upgradeLimits: [4, 1, 2, 2, 5, 1, 0, 2],
    slots: ModuleSlots(count: 3, better: [0]), abilities: ["advanced_sensors"],
    acquisition: ["purchase", "reputation_reward"], text: "Cheap, fast and keen-eyed.")

  private static let colonyShip = Figures(
    type: .colonyShip, size: .large, baseCost: 500000, speed: 0.4, turnCost: 3, attackTurnCost: 35,
    maxCargo: 1000, maxColonists: 50, maxDrones: 2, maxShields: 400, shieldRechargeRate: 6,
    hullPoints: 600, evasion: 0, shieldResistance: 0.03, armorRating: 0.05, maxGenesisDevices: 5,
    isWarpCapable: true, scannerRange: 2, attackRating: 5, defenseRating: 25, constructionTime: 7,
    fuelEfficiency: 40, upgradeLimits: [1, 3, 3, 4, 3, 2, 4, 4],
    slots: ModuleSlots(count: 6, better: [0, 4]), abilities: ["terraforming_modules"],
    acquisition: ["purchase"], text: "Takes settlers, and all they need, to a new world.")

  private static let defender = Figures(
    type: .defender, size: .medium, baseCost: 300000, speed: 1, turnCost: 1, attackTurnCost: 18,
    maxCargo: 400, maxColonists: 8, maxDrones: 6, maxShields: 700, shieldRechargeRate: 20,
    hullPoints: 800, evasion: 20, shieldResistance: 0.1, armorRating: 0.1, maxGenesisDevices: 3,
    isWarpCapable: true, scannerRange: 3, attackRating: 40, defenseRating: 45, constructionTime: 5,
    fuelEfficiency: 70, upgradeLimits: [3, 2, 4, 4, 3, 3, 2, 3],
    slots: ModuleSlots(count: 4, better: [0], locked: (3, "combat", nil)),
    abilities: ["shield_projection"], acquisition: ["purchase", "reputation_reward"],
    text: "A warship of middle size with strong shields.")

  private static let carrier = Figures(
    type: .carrier, size: .capital, baseCost: 1_500_000, speed: 0.75, turnCost: 2,
    attackTurnCost: 45, maxCargo: 800, maxColonists: 20, maxDrones: 12, maxShields: 800,
    shieldRechargeRate: 15, hullPoints: 900, evasion: 5, shieldResistance: 0.15, armorRating: 0.15,
    maxGenesisDevices: 5, isWarpCapable: true, scannerRange: 4, attackRating: 50, defenseRating: 60,
    constructionTime: 10, fuelEfficiency: 50, upgradeLimits: [2, 3, 4, 5, 3, 4, 3, 4],
    slots: ModuleSlots(count: 8, better: [0, 2, 5], locked: (7, "fleet", nil)),
    abilities: ["fleet_coordination"], acquisition: ["purchase"],
    requirement: (.terranFederation, .trusted),
    text: "A capital ship with a hangar and the most drones of all.")

  private static let warpJumper = Figures(
    type: .warpJumper, size: .large, baseCost: 1_000_000, speed: 0, turnCost: 1,
    attackTurnCost: 100, maxCargo: 200, maxColonists: 3, maxDrones: 0, maxShields: 500,
    shieldRechargeRate: 25, hullPoints: 600, evasion: 30, shieldResistance: 0.05, armorRating: 0.05,
    maxGenesisDevices: 1, isWarpCapable: true, scannerRange: 8, attackRating: 10, defenseRating: 35,
    constructionTime: 21, fuelEfficiency: 20, isInsurable: false,
    upgradeLimits: [0, 1, 3, 3, 5, 0, 1, 5], slots: ModuleSlots(count: 6, better: [0, 4]),
    abilities: ["quantum_jump", "warp_gate_creation"], acquisition: ["special_construction"],
    requirement: (.novaScientificInstitute, .honored),
    text: "Jumps instead of flying, and can open a gate.")

  private static let npcMarshalInterdictor = Figures(
    type: .npcMarshalInterdictor, isForCharactersOnly: true, size: nil, baseCost: 0, speed: 1.5,
    turnCost: 1, attackTurnCost: 18, maxCargo: 400, maxColonists: 8, maxDrones: 6, maxShields: 800,
    shieldRechargeRate: 20, hullPoints: 1200, evasion: 35, shieldResistance: 0.15,
    armorRating: 0.15, maxGenesisDevices: 0, isWarpCapable: false, scannerRange: 6,
    attackRating: 35, defenseRating: 50, constructionTime: 5, fuelEfficiency: 70,
    upgradeLimits: [3, 2, 4, 4, 3, 3, 2, 3], slots: ModuleSlots(count: 0),
    abilities: ["interdictor_field", "contraband_scanner"], acquisition: [],
    text: "The hull of Federation Marshals.")

  private static let npcSentinelInterdictor = Figures(
    type: .npcSentinelInterdictor, isForCharactersOnly: true, size: nil, baseCost: 0, speed: 1.5,
    turnCost: 1, attackTurnCost: 18, maxCargo: 400, maxColonists: 8, maxDrones: 6, maxShields: 1000,
    shieldRechargeRate: 20, hullPoints: 1500, evasion: 40, shieldResistance: 0.2, armorRating: 0.2,
    maxGenesisDevices: 0, isWarpCapable: false, scannerRange: 7, attackRating: 40,
    defenseRating: 60, constructionTime: 5, fuelEfficiency: 70,
    upgradeLimits: [3, 2, 4, 4, 3, 3, 2, 3], slots: ModuleSlots(count: 0),
    abilities: ["interdictor_field", "beacon_disruptor", "concord_authorization"], acquisition: [],
    text: "The hull of the Sentinels of the Nexus.")
}

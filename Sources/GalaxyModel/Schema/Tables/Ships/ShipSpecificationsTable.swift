extension Tables {
  /// The table `ship_specifications`, with one row per ``ShipSpecification``.
  public static let shipSpecifications = Table<ShipSpecification>(
    .shipSpecifications, .ships,
    [
      .unique("ship_specifications_type_key", [.type]),
      .catalog(by: .type),
    ])
}

extension ShipSpecification: DefinedRow {
  /// The columns of `ship_specifications`.
  public enum Column: Int, TableColumn {
    case id, type, isNPCOnly, shipSize, baseCost, speed, turnCost, maxCargo, maxColonists, maxDrones
    case maxShields, shieldRechargeRate, hullPoints, evasion, genesisCompatible, maxGenesisDevices
    case warpCompatible, warpCreationCapable, quantumJumpCapable, scannerRange, attackRating
    case defenseRating, attackTurnCost, shieldResistance, armorRating, maintenanceRate
    case constructionTime, fuelEfficiency, maxUpgradeLevels, moduleSlots, specialAbilities
    case description, acquisitionMethods, factionRequirements, insurable
  }

  package static func definition(of column: Column) -> ColumnDefinition<ShipSpecification> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .type: .init("type", .labels(of: ShipType.self), \.type)
    case .isNPCOnly: .init("is_npc_only", .boolean, .server("false"), \.isNPCOnly)
    case .shipSize: .init("ship_size", .labels(of: ShipSize.self), .nullable, \.shipSize)
    case .baseCost: .init("base_cost", .integer, \.baseCost)
    case .speed: .init("speed", .float, \.speed)
    case .turnCost: .init("turn_cost", .integer, \.turnCost)
    case .maxCargo: .init("max_cargo", .integer, \.maxCargo)
    case .maxColonists: .init("max_colonists", .integer, \.maxColonists)
    case .maxDrones: .init("max_drones", .integer, \.maxDrones)
    case .maxShields: .init("max_shields", .integer, \.maxShields)
    case .shieldRechargeRate: .init("shield_recharge_rate", .float, \.shieldRechargeRate)
    case .hullPoints: .init("hull_points", .integer, \.hullPoints)
    case .evasion: .init("evasion", .integer, \.evasion)
    case .genesisCompatible: .init("genesis_compatible", .boolean, \.genesisCompatible)
    case .maxGenesisDevices: .init("max_genesis_devices", .integer, \.maxGenesisDevices)
    case .warpCompatible: .init("warp_compatible", .boolean, \.warpCompatible)
    case .warpCreationCapable: .init("warp_creation_capable", .boolean, \.warpCreationCapable)
    case .quantumJumpCapable: .init("quantum_jump_capable", .boolean, \.quantumJumpCapable)
    case .scannerRange: .init("scanner_range", .integer, \.scannerRange)
    case .attackRating: .init("attack_rating", .integer, \.attackRating)
    case .defenseRating: .init("defense_rating", .integer, \.defenseRating)
    case .attackTurnCost: .init("attack_turn_cost", .integer, .nullable, \.attackTurnCost)
    case .shieldResistance: .init("shield_resistance", .float, .server("0"), \.shieldResistance)
    case .armorRating: .init("armor_rating", .float, .server("0"), \.armorRating)
    case .maintenanceRate: .init("maintenance_rate", .float, \.maintenanceRate)
    case .constructionTime: .init("construction_time", .integer, \.constructionTime)
    case .fuelEfficiency: .init("fuel_efficiency", .integer, \.fuelEfficiency)
    case .maxUpgradeLevels: .init("max_upgrade_levels", .jsonb, \.maxUpgradeLevels)
    case .moduleSlots: .init("module_slots", .jsonb, .nullable, \.moduleSlots)
    case .specialAbilities: .init("special_abilities", .jsonb, \.specialAbilities)
    case .description: .init("description", .varchar(nil), \.description)
    case .acquisitionMethods: .init("acquisition_methods", .jsonb, \.acquisitionMethods)
    case .factionRequirements:
      .init("faction_requirements", .jsonb, .nullable, \.factionRequirements)
    case .insurable: .init("insurable", .boolean, .server("true"), \.insurable)
    }
  }
}

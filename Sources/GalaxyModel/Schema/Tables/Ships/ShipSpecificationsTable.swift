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
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .type: .init("type", .labels(of: ShipType.self)) { $0.type.cell }
    case .isNPCOnly: .init("is_npc_only", .boolean, .server("false")) { $0.isNPCOnly.cell }
    case .shipSize: .init("ship_size", .labels(of: ShipSize.self), .nullable) { $0.shipSize.cell }
    case .baseCost: .init("base_cost", .integer) { $0.baseCost.cell }
    case .speed: .init("speed", .float) { $0.speed.cell }
    case .turnCost: .init("turn_cost", .integer) { $0.turnCost.cell }
    case .maxCargo: .init("max_cargo", .integer) { $0.maxCargo.cell }
    case .maxColonists: .init("max_colonists", .integer) { $0.maxColonists.cell }
    case .maxDrones: .init("max_drones", .integer) { $0.maxDrones.cell }
    case .maxShields: .init("max_shields", .integer) { $0.maxShields.cell }
    case .shieldRechargeRate: .init("shield_recharge_rate", .float) { $0.shieldRechargeRate.cell }
    case .hullPoints: .init("hull_points", .integer) { $0.hullPoints.cell }
    case .evasion: .init("evasion", .integer) { $0.evasion.cell }
    case .genesisCompatible: .init("genesis_compatible", .boolean) { $0.genesisCompatible.cell }
    case .maxGenesisDevices: .init("max_genesis_devices", .integer) { $0.maxGenesisDevices.cell }
    case .warpCompatible: .init("warp_compatible", .boolean) { $0.warpCompatible.cell }
    case .warpCreationCapable:
      .init("warp_creation_capable", .boolean) { $0.warpCreationCapable.cell }
    case .quantumJumpCapable: .init("quantum_jump_capable", .boolean) { $0.quantumJumpCapable.cell }
    case .scannerRange: .init("scanner_range", .integer) { $0.scannerRange.cell }
    case .attackRating: .init("attack_rating", .integer) { $0.attackRating.cell }
    case .defenseRating: .init("defense_rating", .integer) { $0.defenseRating.cell }
    case .attackTurnCost: .init("attack_turn_cost", .integer, .nullable) { $0.attackTurnCost.cell }
    case .shieldResistance:
      .init("shield_resistance", .float, .server("0")) { $0.shieldResistance.cell }
    case .armorRating: .init("armor_rating", .float, .server("0")) { $0.armorRating.cell }
    case .maintenanceRate: .init("maintenance_rate", .float) { $0.maintenanceRate.cell }
    case .constructionTime: .init("construction_time", .integer) { $0.constructionTime.cell }
    case .fuelEfficiency: .init("fuel_efficiency", .integer) { $0.fuelEfficiency.cell }
    case .maxUpgradeLevels: .init("max_upgrade_levels", .jsonb) { $0.maxUpgradeLevels.cell }
    case .moduleSlots: .init("module_slots", .jsonb, .nullable) { $0.moduleSlots.cell }
    case .specialAbilities: .init("special_abilities", .jsonb) { $0.specialAbilities.cell }
    case .description: .init("description", .varchar(nil)) { $0.description.cell }
    case .acquisitionMethods: .init("acquisition_methods", .jsonb) { $0.acquisitionMethods.cell }
    case .factionRequirements:
      .init("faction_requirements", .jsonb, .nullable) { $0.factionRequirements.cell }
    case .insurable: .init("insurable", .boolean, .server("true")) { $0.insurable.cell }
    }
  }
}

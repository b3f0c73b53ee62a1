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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .type: column("type", .labels(of: ShipType.self)) { $0.type.cell }
    case .isNPCOnly: column("is_npc_only", .boolean, .server("false")) { $0.isNPCOnly.cell }
    case .shipSize: column("ship_size", .labels(of: ShipSize.self), .nullable) { $0.shipSize.cell }
    case .baseCost: column("base_cost", .integer) { $0.baseCost.cell }
    case .speed: column("speed", .float) { $0.speed.cell }
    case .turnCost: column("turn_cost", .integer) { $0.turnCost.cell }
    case .maxCargo: column("max_cargo", .integer) { $0.maxCargo.cell }
    case .maxColonists: column("max_colonists", .integer) { $0.maxColonists.cell }
    case .maxDrones: column("max_drones", .integer) { $0.maxDrones.cell }
    case .maxShields: column("max_shields", .integer) { $0.maxShields.cell }
    case .shieldRechargeRate: column("shield_recharge_rate", .float) { $0.shieldRechargeRate.cell }
    case .hullPoints: column("hull_points", .integer) { $0.hullPoints.cell }
    case .evasion: column("evasion", .integer) { $0.evasion.cell }
    case .genesisCompatible: column("genesis_compatible", .boolean) { $0.genesisCompatible.cell }
    case .maxGenesisDevices: column("max_genesis_devices", .integer) { $0.maxGenesisDevices.cell }
    case .warpCompatible: column("warp_compatible", .boolean) { $0.warpCompatible.cell }
    case .warpCreationCapable:
      column("warp_creation_capable", .boolean) { $0.warpCreationCapable.cell }
    case .quantumJumpCapable:
      column("quantum_jump_capable", .boolean) { $0.quantumJumpCapable.cell }
    case .scannerRange: column("scanner_range", .integer) { $0.scannerRange.cell }
    case .attackRating: column("attack_rating", .integer) { $0.attackRating.cell }
    case .defenseRating: column("defense_rating", .integer) { $0.defenseRating.cell }
    case .attackTurnCost: column("attack_turn_cost", .integer, .nullable) { $0.attackTurnCost.cell }
    case .shieldResistance:
      column("shield_resistance", .float, .server("0")) { $0.shieldResistance.cell }
    case .armorRating: column("armor_rating", .float, .server("0")) { $0.armorRating.cell }
    case .maintenanceRate: column("maintenance_rate", .float) { $0.maintenanceRate.cell }
    case .constructionTime: column("construction_time", .integer) { $0.constructionTime.cell }
    case .fuelEfficiency: column("fuel_efficiency", .integer) { $0.fuelEfficiency.cell }
    case .maxUpgradeLevels: column("max_upgrade_levels", .jsonb) { $0.maxUpgradeLevels.cell }
    case .moduleSlots: column("module_slots", .jsonb, .nullable) { $0.moduleSlots.cell }
    case .specialAbilities: column("special_abilities", .jsonb) { $0.specialAbilities.cell }
    case .description: column("description", .varchar(nil)) { $0.description.cell }
    case .acquisitionMethods: column("acquisition_methods", .jsonb) { $0.acquisitionMethods.cell }
    case .factionRequirements:
      column("faction_requirements", .jsonb, .nullable) { $0.factionRequirements.cell }
    case .insurable: column("insurable", .boolean, .server("true")) { $0.insurable.cell }
    }
  }
}

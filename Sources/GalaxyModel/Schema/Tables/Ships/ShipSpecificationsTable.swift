extension Tables {
  /// The table `ship_specifications`, with one row per ``ShipSpecification``.
  public static let shipSpecifications = Table<ShipSpecification>(
    "ship_specifications", .ships, columns: shipSpecificationColumns,
    constraints: [
      .unique("ship_specifications_type_key", ["type"])
    ],
    sharing: .catalog(Catalog("type")))
}

private let shipSpecificationColumns: [Column<ShipSpecification>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("type", .enumeration(.shipType)) { $0.type.cell },
  .init("is_npc_only", .boolean, server: "false") { $0.isNPCOnly.cell },
  .init("ship_size", .enumeration(.shipSize), .nullable) { $0.shipSize.cell },
  .init("base_cost", .integer) { $0.baseCost.cell },
  .init("speed", .float) { $0.speed.cell },
  .init("turn_cost", .integer) { $0.turnCost.cell },
  .init("max_cargo", .integer) { $0.maxCargo.cell },
  .init("max_colonists", .integer) { $0.maxColonists.cell },
  .init("max_drones", .integer) { $0.maxDrones.cell },
  .init("max_shields", .integer) { $0.maxShields.cell },
  .init("shield_recharge_rate", .float) { $0.shieldRechargeRate.cell },
  .init("hull_points", .integer) { $0.hullPoints.cell },
  .init("evasion", .integer) { $0.evasion.cell },
  .init("genesis_compatible", .boolean) { $0.genesisCompatible.cell },
  .init("max_genesis_devices", .integer) { $0.maxGenesisDevices.cell },
  .init("warp_compatible", .boolean) { $0.warpCompatible.cell },
  .init("warp_creation_capable", .boolean) { $0.warpCreationCapable.cell },
  .init("quantum_jump_capable", .boolean) { $0.quantumJumpCapable.cell },
  .init("scanner_range", .integer) { $0.scannerRange.cell },
  .init("attack_rating", .integer) { $0.attackRating.cell },
  .init("defense_rating", .integer) { $0.defenseRating.cell },
  .init("attack_turn_cost", .integer, .nullable) { $0.attackTurnCost.cell },
  .init("shield_resistance", .float, server: "0") { $0.shieldResistance.cell },
  .init("armor_rating", .float, server: "0") { $0.armorRating.cell },
  .init("maintenance_rate", .float) { $0.maintenanceRate.cell },
  .init("construction_time", .integer) { $0.constructionTime.cell },
  .init("fuel_efficiency", .integer) { $0.fuelEfficiency.cell },
  .init("max_upgrade_levels", .jsonb) { $0.maxUpgradeLevels.cell },
  .init("module_slots", .jsonb, .nullable) { $0.moduleSlots.cell },
  .init("special_abilities", .jsonb) { $0.specialAbilities.cell },
  .init("description", .varchar(nil)) { $0.description.cell },
  .init("acquisition_methods", .jsonb) { $0.acquisitionMethods.cell },
  .init("faction_requirements", .jsonb, .nullable) { $0.factionRequirements.cell },
  .init("insurable", .boolean, server: "true") { $0.insurable.cell },
]

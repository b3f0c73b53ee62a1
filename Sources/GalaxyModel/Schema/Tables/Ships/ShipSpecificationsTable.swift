extension Tables {
  /// `ship_specifications`.
  public static let shipSpecifications = Table<ShipSpecification>(
    "ship_specifications", .ships, columns: shipSpecificationColumns,
    constraints: [
      .unique("ship_specifications_type_key", ["type"])
    ])
}

private let shipSpecificationColumns: [Column<ShipSpecification>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("type", .enumeration(.shipType)) { $0.type.cell },
  .init("is_npc_only", .boolean, server: "false", constant: .boolean(false)),
  .null("ship_size", .enumeration(.shipSize)),
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
  .null("attack_turn_cost", .integer),
  .init("shield_resistance", .float, server: "0", constant: .number(0)),
  .init("armor_rating", .float, server: "0", constant: .number(0)),
  .init("maintenance_rate", .float) { $0.maintenanceRate.cell },
  .init("construction_time", .integer) { $0.constructionTime.cell },
  .init("fuel_efficiency", .integer) { $0.fuelEfficiency.cell },
  .init("max_upgrade_levels", .jsonb) { $0.maxUpgradeLevels.cell },
  .null("module_slots", .jsonb),
  .init("special_abilities", .jsonb, constant: .list([])),
  .init("description", .varchar(nil)) { $0.description.cell },
  .init("acquisition_methods", .jsonb, constant: .list([])),
  .null("faction_requirements", .jsonb),
  .init("insurable", .boolean, server: "true", constant: .boolean(true)),
]

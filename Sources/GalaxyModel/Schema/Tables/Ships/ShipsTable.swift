extension Tables {
  /// The table `ships`, with one row per ``Ship``.
  public static let ships = Table<Ship>(
    "ships", .ships, columns: shipColumns,
    constraints: [
      .unique("ships_registration_number_key", ["registration_number"])
    ])
}

private let shipColumns: [Column<Ship>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .init("type", .enumeration(.shipType)) { $0.type.cell },
  .init("owner_id", .uuid, .nullable, ForeignKey("players", .cascade)) { $0.ownerID.cell },
  .init("registration_number", .varchar(15), .nullable) { $0.registrationNumber.cell },
  .init("registered_owner_id", .uuid, .nullable, ForeignKey("players", .cascade)) {
    $0.registeredOwnerID.cell
  },
  .init("current_pilot_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.currentPilotID.cell
  },
  .init("stolen_status", .boolean, .nullable) { $0.stolenStatus.cell },
  .init("stolen_reported_at", .timestamp(zoned: true), .nullable) { $0.stolenReportedAt.cell },
  .init("stolen_recovery_mode", .varchar(16), .nullable) { $0.stolenRecoveryMode.cell },
  .null("stolen_thief_id", .uuid, ForeignKey("players", .setNull)),
  .null("stolen_bounty_ref", .varchar(64)),
  .init("retract_grace_processed", .boolean, server: "false", constant: .boolean(false)),
  .null("hatch_pin_code", .varchar(8)),
  .null("pending_hatch_pin_code", .varchar(8)),
  .null("pending_hatch_pin_effective_at", .timestamp(zoned: true)),
  .init("for_sale_price", .integer, .nullable) { $0.forSalePrice.cell },
  .init("for_sale_listed_by_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.forSaleListedByID.cell
  },
  .null("salvage_break_in_progress_by_id", .uuid, ForeignKey("players", .setNull)),
  .null("salvage_break_started_at", .timestamp(zoned: true)),
  .init("current_pilot_since", .timestamp(zoned: true), .nullable) { $0.currentPilotSince.cell },
  .null("pending_transfer_claimant_id", .uuid, ForeignKey("players", .setNull)),
  .null("pending_transfer_requested_at", .timestamp(zoned: true)),
  .null("pending_transfer_deadline", .timestamp(zoned: true)),
  .null("pending_transfer_fee_paid", .integer),
  .null("pending_transfer_port_id", .uuid, ForeignKey("stations", .setNull)),
  .init("is_npc", .boolean, server: "false") { $0.isNPC.cell },
  .init("sector_id", .integer) { $0.sectorID.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.lastUpdated.cell },
  .init("base_speed", .float) { $0.baseSpeed.cell },
  .init("current_speed", .float) { $0.currentSpeed.cell },
  .init("turn_cost", .integer) { $0.turnCost.cell },
  .init("warp_capable", .boolean) { $0.warpCapable.cell },
  .init("is_active", .boolean) { $0.isActive.cell },
  .init("status", .enumeration(.shipStatus)) { $0.status.cell },
  .init("maintenance", .jsonb) { $0.maintenance.cell },
  .init("cargo", .jsonb) { $0.cargo.cell },
  .init("has_cloaking", .boolean, constant: .boolean(false)),
  .init("genesis_devices", .integer) { $0.genesisDevices.cell },
  .init("max_genesis_devices", .integer) { $0.maxGenesisDevices.cell },
  .init("mines", .integer, constant: 0),
  .init("max_mines", .integer, constant: 0),
  .init("has_automated_maintenance", .boolean, constant: .boolean(false)),
  .init("quantum_harvester_slot", .boolean, server: "false", constant: .boolean(false)),
  .init("quantum_charges", .integer, server: "0", constant: 0),
  .null("quantum_jump_cooldown_until", .timestamp(zoned: true)),
  .null("quantum_scan_cooldown_until", .timestamp(zoned: true)),
  .null("quantum_harvest_cooldown_until", .timestamp(zoned: true)),
  .null("harmonization_completes_at", .timestamp(zoned: true)),
  .init("destruction_cause", .varchar(nil), .nullable) { $0.destructionCause.cell },
  .init("is_abandoned", .boolean, server: "false") { $0.isAbandoned.cell },
  .init("abandoned_at", .timestamp(zoned: true), .nullable) { $0.abandonedAt.cell },
  .init("combat", .jsonb) { $0.combat.cell },
  .init("attack_turn_cost", .integer, .nullable) { $0.attackTurnCost.cell },
  .init("shield_resistance", .float, server: "0") { $0.shieldResistance.cell },
  .init("armor_rating", .float, server: "0") { $0.armorRating.cell },
  .init("upgrades", .jsonb, constant: .object([:])),
  .init("equipment_slots", .jsonb, constant: .object([:])),
  .init("modules", .jsonb, .nullable) { $0.modules.cell },
  .init("hangar", .jsonb, .nullable) { $0.hangar.cell },
  .null("tow_state", .jsonb),
  .init("insurance", .jsonb, .nullable) { $0.insurance.cell },
  .init("is_destroyed", .boolean) { $0.isDestroyed.cell },
  .init("is_flagship", .boolean) { $0.isFlagship.cell },
  .init("purchase_value", .integer) { $0.purchaseValue.cell },
  .init("current_value", .integer) { $0.currentValue.cell },
]

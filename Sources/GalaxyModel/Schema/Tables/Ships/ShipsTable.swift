extension Tables {
  /// The table `ships`, with one row per ``Ship``.
  public static let ships = Table<Ship>(
    .ships, .ships,
    [
      .unique("ships_registration_number_key", [.registrationNumber])
    ])
}

extension Ship: DefinedRow {
  /// The columns of `ships`.
  public enum Column: Int, TableColumn {
    case id, name, type, ownerID, registrationNumber, registeredOwnerID, currentPilotID
    case stolenStatus, stolenReportedAt, stolenRecoveryMode, stolenThiefID, stolenBountyRef
    case retractGraceProcessed, hatchPinCode, pendingHatchPinCode, pendingHatchPinEffectiveAt
    case forSalePrice, forSaleListedByID, salvageBreakInProgressByID, salvageBreakStartedAt
    case currentPilotSince, pendingTransferClaimantID, pendingTransferRequestedAt
    case pendingTransferDeadline, pendingTransferFeePaid, pendingTransferPortID, isNPC, sectorID
    case createdAt, lastUpdated, baseSpeed, currentSpeed, turnCost, warpCapable, isActive, status
    case maintenance, cargo, hasCloaking, genesisDevices, maxGenesisDevices, mines, maxMines
    case hasAutomatedMaintenance, quantumHarvesterSlot, quantumCharges, quantumJumpCooldownUntil
    case quantumScanCooldownUntil, quantumHarvestCooldownUntil, harmonizationCompletesAt
    case destructionCause, isAbandoned, abandonedAt, combat, attackTurnCost, shieldResistance
    case armorRating, upgrades, equipmentSlots, modules, hangar, towState, insurance, isDestroyed
    case isFlagship, purchaseValue, currentValue
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: column("name", .varchar(100)) { $0.name.cell }
    case .type: column("type", .labels(of: ShipType.self)) { $0.type.cell }
    case .ownerID: column("owner_id", .uuid, .nullable.key(.players, .cascade)) { $0.ownerID.cell }
    case .registrationNumber:
      column("registration_number", .varchar(15), .nullable) { $0.registrationNumber.cell }
    case .registeredOwnerID:
      column("registered_owner_id", .uuid, .nullable.key(.players, .cascade)) {
        $0.registeredOwnerID.cell
      }
    case .currentPilotID:
      column("current_pilot_id", .uuid, .nullable.key(.players, .setNull)) {
        $0.currentPilotID.cell
      }
    case .stolenStatus: column("stolen_status", .boolean, .nullable) { $0.stolenStatus.cell }
    case .stolenReportedAt:
      column("stolen_reported_at", .timestamp(zoned: true), .nullable) { $0.stolenReportedAt.cell }
    case .stolenRecoveryMode:
      column(
        "stolen_recovery_mode", .varchar(16), .nullable.labels(StolenRecoveryMode.self)
      ) { $0.stolenRecoveryMode.cell }
    case .stolenThiefID: .null("stolen_thief_id", .uuid, .key(.players, .setNull))
    case .stolenBountyRef: .null("stolen_bounty_ref", .varchar(64))
    case .retractGraceProcessed:
      .init("retract_grace_processed", .boolean, .server("false"), constant: .boolean(false))
    case .hatchPinCode: .null("hatch_pin_code", .varchar(8))
    case .pendingHatchPinCode: .null("pending_hatch_pin_code", .varchar(8))
    case .pendingHatchPinEffectiveAt:
      .null("pending_hatch_pin_effective_at", .timestamp(zoned: true))
    case .forSalePrice: column("for_sale_price", .integer, .nullable) { $0.forSalePrice.cell }
    case .forSaleListedByID:
      column("for_sale_listed_by_id", .uuid, .nullable.key(.players, .setNull)) {
        $0.forSaleListedByID.cell
      }
    case .salvageBreakInProgressByID:
      .null("salvage_break_in_progress_by_id", .uuid, .key(.players, .setNull))
    case .salvageBreakStartedAt: .null("salvage_break_started_at", .timestamp(zoned: true))
    case .currentPilotSince:
      column("current_pilot_since", .timestamp(zoned: true), .nullable) {
        $0.currentPilotSince.cell
      }
    case .pendingTransferClaimantID:
      .null("pending_transfer_claimant_id", .uuid, .key(.players, .setNull))
    case .pendingTransferRequestedAt:
      .null("pending_transfer_requested_at", .timestamp(zoned: true))
    case .pendingTransferDeadline: .null("pending_transfer_deadline", .timestamp(zoned: true))
    case .pendingTransferFeePaid: .null("pending_transfer_fee_paid", .integer)
    case .pendingTransferPortID: .null("pending_transfer_port_id", .uuid, .key(.stations, .setNull))
    case .isNPC: column("is_npc", .boolean, .server("false")) { $0.isNPC.cell }
    case .sectorID: column("sector_id", .integer, .names(.sector)) { $0.sectorID.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.lastUpdated.cell }
    case .baseSpeed: column("base_speed", .float) { $0.baseSpeed.cell }
    case .currentSpeed: column("current_speed", .float) { $0.currentSpeed.cell }
    case .turnCost: column("turn_cost", .integer) { $0.turnCost.cell }
    case .warpCapable: column("warp_capable", .boolean) { $0.warpCapable.cell }
    case .isActive: column("is_active", .boolean) { $0.isActive.cell }
    case .status: column("status", .labels(of: ShipStatus.self)) { $0.status.cell }
    case .maintenance: column("maintenance", .jsonb) { $0.maintenance.cell }
    case .cargo: column("cargo", .jsonb) { $0.cargo.cell }
    case .hasCloaking: .init("has_cloaking", .boolean, constant: .boolean(false))
    case .genesisDevices: column("genesis_devices", .integer) { $0.genesisDevices.cell }
    case .maxGenesisDevices: column("max_genesis_devices", .integer) { $0.maxGenesisDevices.cell }
    case .mines: .init("mines", .integer, constant: 0)
    case .maxMines: .init("max_mines", .integer, constant: 0)
    case .hasAutomatedMaintenance:
      .init("has_automated_maintenance", .boolean, constant: .boolean(false))
    case .quantumHarvesterSlot:
      .init("quantum_harvester_slot", .boolean, .server("false"), constant: .boolean(false))
    case .quantumCharges: .init("quantum_charges", .integer, .server("0"), constant: 0)
    case .quantumJumpCooldownUntil: .null("quantum_jump_cooldown_until", .timestamp(zoned: true))
    case .quantumScanCooldownUntil: .null("quantum_scan_cooldown_until", .timestamp(zoned: true))
    case .quantumHarvestCooldownUntil:
      .null("quantum_harvest_cooldown_until", .timestamp(zoned: true))
    case .harmonizationCompletesAt: .null("harmonization_completes_at", .timestamp(zoned: true))
    case .destructionCause:
      column("destruction_cause", .varchar(nil), .nullable) { $0.destructionCause.cell }
    case .isAbandoned: column("is_abandoned", .boolean, .server("false")) { $0.isAbandoned.cell }
    case .abandonedAt:
      column("abandoned_at", .timestamp(zoned: true), .nullable) { $0.abandonedAt.cell }
    case .combat: column("combat", .jsonb) { $0.combat.cell }
    case .attackTurnCost: column("attack_turn_cost", .integer, .nullable) { $0.attackTurnCost.cell }
    case .shieldResistance:
      column("shield_resistance", .float, .server("0")) { $0.shieldResistance.cell }
    case .armorRating: column("armor_rating", .float, .server("0")) { $0.armorRating.cell }
    case .upgrades: .init("upgrades", .jsonb, constant: .object([:]))
    case .equipmentSlots: .init("equipment_slots", .jsonb, constant: .object([:]))
    case .modules: column("modules", .jsonb, .nullable) { $0.modules.cell }
    case .hangar: column("hangar", .jsonb, .nullable) { $0.hangar.cell }
    case .towState: .null("tow_state", .jsonb)
    case .insurance: column("insurance", .jsonb, .nullable) { $0.insurance.cell }
    case .isDestroyed: column("is_destroyed", .boolean) { $0.isDestroyed.cell }
    case .isFlagship: column("is_flagship", .boolean) { $0.isFlagship.cell }
    case .purchaseValue: column("purchase_value", .integer) { $0.purchaseValue.cell }
    case .currentValue: column("current_value", .integer) { $0.currentValue.cell }
    }
  }
}

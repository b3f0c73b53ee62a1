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

  package static func definition(of column: Column) -> ColumnDefinition<Ship> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .name: .init("name", .varchar(100), \.name)
    case .type: .init("type", .labels(of: ShipType.self), \.type)
    case .ownerID: .init("owner_id", .uuid, .nullable.key(.players, .cascade), \.ownerID)
    case .registrationNumber:
      .init("registration_number", .varchar(15), .nullable, \.registrationNumber)
    case .registeredOwnerID:
      .init("registered_owner_id", .uuid, .nullable.key(.players, .cascade), \.registeredOwnerID)
    case .currentPilotID:
      .init("current_pilot_id", .uuid, .nullable.key(.players, .setNull), \.currentPilotID)
    case .stolenStatus: .init("stolen_status", .boolean, .nullable, \.stolenStatus)
    case .stolenReportedAt:
      .init("stolen_reported_at", .timestamp(zoned: true), .nullable, \.stolenReportedAt)
    case .stolenRecoveryMode:
      .init(
        "stolen_recovery_mode", .varchar(16), .nullable.labels(StolenRecoveryMode.self),
        \.stolenRecoveryMode)
    case .stolenThiefID: .null("stolen_thief_id", .uuid, .key(.players, .setNull))
    case .stolenBountyRef: .null("stolen_bounty_ref", .varchar(64))
    case .retractGraceProcessed:
      .init("retract_grace_processed", .boolean, .server("false"), constant: .boolean(false))
    case .hatchPinCode: .null("hatch_pin_code", .varchar(8))
    case .pendingHatchPinCode: .null("pending_hatch_pin_code", .varchar(8))
    case .pendingHatchPinEffectiveAt:
      .null("pending_hatch_pin_effective_at", .timestamp(zoned: true))
    case .forSalePrice: .init("for_sale_price", .integer, .nullable, \.forSalePrice)
    case .forSaleListedByID:
      .init("for_sale_listed_by_id", .uuid, .nullable.key(.players, .setNull), \.forSaleListedByID)
    case .salvageBreakInProgressByID:
      .null("salvage_break_in_progress_by_id", .uuid, .key(.players, .setNull))
    case .salvageBreakStartedAt: .null("salvage_break_started_at", .timestamp(zoned: true))
    case .currentPilotSince:
      .init("current_pilot_since", .timestamp(zoned: true), .nullable, \.currentPilotSince)
    case .pendingTransferClaimantID:
      .null("pending_transfer_claimant_id", .uuid, .key(.players, .setNull))
    case .pendingTransferRequestedAt:
      .null("pending_transfer_requested_at", .timestamp(zoned: true))
    case .pendingTransferDeadline: .null("pending_transfer_deadline", .timestamp(zoned: true))
    case .pendingTransferFeePaid: .null("pending_transfer_fee_paid", .integer)
    case .pendingTransferPortID: .null("pending_transfer_port_id", .uuid, .key(.stations, .setNull))
    case .isNPC: .init("is_npc", .boolean, .server("false"), \.isNPC)
    case .sectorID: .init("sector_id", .integer, .names(.sector), \.sectorID)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .lastUpdated:
      .init("last_updated", .timestamp(zoned: true), .server("now()"), \.lastUpdated)
    case .baseSpeed: .init("base_speed", .float, \.baseSpeed)
    case .currentSpeed: .init("current_speed", .float, \.currentSpeed)
    case .turnCost: .init("turn_cost", .integer, \.turnCost)
    case .warpCapable: .init("warp_capable", .boolean, \.warpCapable)
    case .isActive: .init("is_active", .boolean, \.isActive)
    case .status: .init("status", .labels(of: ShipStatus.self), \.status)
    case .maintenance: .init("maintenance", .jsonb, \.maintenance)
    case .cargo: .init("cargo", .jsonb, \.cargo)
    case .hasCloaking: .init("has_cloaking", .boolean, constant: .boolean(false))
    case .genesisDevices: .init("genesis_devices", .integer, \.genesisDevices)
    case .maxGenesisDevices: .init("max_genesis_devices", .integer, \.maxGenesisDevices)
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
    case .destructionCause: .init("destruction_cause", .varchar(nil), .nullable, \.destructionCause)
    case .isAbandoned: .init("is_abandoned", .boolean, .server("false"), \.isAbandoned)
    case .abandonedAt: .init("abandoned_at", .timestamp(zoned: true), .nullable, \.abandonedAt)
    case .combat: .init("combat", .jsonb, \.combat)
    case .attackTurnCost: .init("attack_turn_cost", .integer, .nullable, \.attackTurnCost)
    case .shieldResistance: .init("shield_resistance", .float, .server("0"), \.shieldResistance)
    case .armorRating: .init("armor_rating", .float, .server("0"), \.armorRating)
    case .upgrades: .init("upgrades", .jsonb, constant: .object([:]))
    case .equipmentSlots: .init("equipment_slots", .jsonb, constant: .object([:]))
    case .modules: .init("modules", .jsonb, .nullable, \.modules)
    case .hangar: .init("hangar", .jsonb, .nullable, \.hangar)
    case .towState: .null("tow_state", .jsonb)
    case .insurance: .init("insurance", .jsonb, .nullable, \.insurance)
    case .isDestroyed: .init("is_destroyed", .boolean, \.isDestroyed)
    case .isFlagship: .init("is_flagship", .boolean, \.isFlagship)
    case .purchaseValue: .init("purchase_value", .integer, \.purchaseValue)
    case .currentValue: .init("current_value", .integer, \.currentValue)
    }
  }
}

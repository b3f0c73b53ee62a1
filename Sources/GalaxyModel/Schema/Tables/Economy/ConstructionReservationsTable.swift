extension Tables {
  /// The table `construction_reservations`, with one row per ``ShipConstructionProject``.
  public static let constructionReservations = Table<ShipConstructionProject>(
    "construction_reservations", .economy, columns: shipConstructionProjectColumns,
    indexes: [
      TableIndex("ix_construction_reservations_player_id", ["player_id"]),
      TableIndex("ix_construction_reservations_state", ["state"]),
      TableIndex("ix_construction_reservations_station_id", ["station_id"]),
    ])
}

private let shipConstructionProjectColumns: [Column<ShipConstructionProject>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("station_id", .uuid, [], ForeignKey("stations", .cascade)) { $0.stationID.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("ship_type", .varchar(30)) { $0.shipType.cell },
  .init("state", .varchar(30)) { $0.state.cell },
  .init("ship_name", .varchar(100), .nullable) { $0.shipName.cell },
  .init("total_cost", .integer) { $0.totalCost.cell },
  .init("deposit_paid", .integer) { $0.depositPaid.cell },
  .init("credits_paid", .integer) { $0.creditsPaid.cell },
  .init("milestones", .jsonb) { $0.milestones.cell },
  .init("resources_required", .jsonb) { $0.resourcesRequired.cell },
  .init("resources_delivered", .jsonb) { $0.resourcesDelivered.cell },
  .init("construction_events", .jsonb, constant: .list([])),
  .init("pending_events", .jsonb, constant: .list([])),
  .null("events_last_rolled_at", .timestamp(zoned: true)),
  .init("uses_specialized_slip", .boolean) { $0.usesSpecializedSlip.cell },
  .init("phase_deadline", .timestamp(zoned: true), .nullable) { $0.phaseDeadline.cell },
  .null("hold_expires_at", .timestamp(zoned: true)),
  .init("claim_expires_at", .timestamp(zoned: true), .nullable) { $0.claimExpiresAt.cell },
  .init("rent_paid_until", .timestamp(zoned: true), .nullable) { $0.rentPaidUntil.cell },
  .null("rent_owed_since", .timestamp(zoned: true)),
  .init("queue_bonus_credit", .integer, constant: 0),
  .init("priority_bumps_count", .integer, constant: 0),
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.updatedAt.cell },
]

extension Tables {
  /// The table `construction_reservations`, with one row per ``ShipConstructionProject``.
  public static let constructionReservations = Table<ShipConstructionProject>(
    .constructionReservations, .economy,
    [
      .index("ix_construction_reservations_player_id", [.playerID]),
      .index("ix_construction_reservations_state", [.state]),
      .index("ix_construction_reservations_station_id", [.stationID]),
    ])
}

extension ShipConstructionProject: DefinedRow {
  /// The columns of `construction_reservations`.
  public enum Column: Int, TableColumn {
    case id, stationID, playerID, shipType, state, shipName, totalCost, depositPaid, creditsPaid
    case milestones, resourcesRequired, resourcesDelivered, constructionEvents, pendingEvents
    case eventsLastRolledAt, usesSpecializedSlip, phaseDeadline, holdExpiresAt, claimExpiresAt
    case rentPaidUntil, rentOwedSince, queueBonusCredit, priorityBumpsCount, createdAt, updatedAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .stationID: column("station_id", .uuid, .key(.stations, .cascade)) { $0.stationID.cell }
    case .playerID: column("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .shipType: column("ship_type", .varchar(30)) { $0.shipType.cell }
    case .state: column("state", .varchar(30), .labels(ConstructionState.self)) { $0.state.cell }
    case .shipName: column("ship_name", .varchar(100), .nullable) { $0.shipName.cell }
    case .totalCost: column("total_cost", .integer) { $0.totalCost.cell }
    case .depositPaid: column("deposit_paid", .integer) { $0.depositPaid.cell }
    case .creditsPaid: column("credits_paid", .integer) { $0.creditsPaid.cell }
    case .milestones: column("milestones", .jsonb) { $0.milestones.cell }
    case .resourcesRequired: column("resources_required", .jsonb) { $0.resourcesRequired.cell }
    case .resourcesDelivered: column("resources_delivered", .jsonb) { $0.resourcesDelivered.cell }
    case .constructionEvents: .init("construction_events", .jsonb, constant: .list([]))
    case .pendingEvents: .init("pending_events", .jsonb, constant: .list([]))
    case .eventsLastRolledAt: .null("events_last_rolled_at", .timestamp(zoned: true))
    case .usesSpecializedSlip:
      column("uses_specialized_slip", .boolean) { $0.usesSpecializedSlip.cell }
    case .phaseDeadline:
      column("phase_deadline", .timestamp(zoned: true), .nullable) { $0.phaseDeadline.cell }
    case .holdExpiresAt: .null("hold_expires_at", .timestamp(zoned: true))
    case .claimExpiresAt:
      column("claim_expires_at", .timestamp(zoned: true), .nullable) { $0.claimExpiresAt.cell }
    case .rentPaidUntil:
      column("rent_paid_until", .timestamp(zoned: true), .nullable) { $0.rentPaidUntil.cell }
    case .rentOwedSince: .null("rent_owed_since", .timestamp(zoned: true))
    case .queueBonusCredit: .init("queue_bonus_credit", .integer, constant: 0)
    case .priorityBumpsCount: .init("priority_bumps_count", .integer, constant: 0)
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .updatedAt:
      column("updated_at", .timestamp(zoned: true), .server("now()")) { $0.updatedAt.cell }
    }
  }
}

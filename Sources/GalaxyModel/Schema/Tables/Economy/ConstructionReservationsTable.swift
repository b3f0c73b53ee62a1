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

  package static func definition(of column: Column) -> ColumnDefinition<ShipConstructionProject> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .stationID: .init("station_id", .uuid, .key(.stations, .cascade), \.stationID)
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade), \.playerID)
    case .shipType: .init("ship_type", .varchar(30), \.shipType)
    case .state: .init("state", .varchar(30), .labels(ConstructionState.self), \.state)
    case .shipName: .init("ship_name", .varchar(100), .nullable, \.shipName)
    case .totalCost: .init("total_cost", .integer, \.totalCost)
    case .depositPaid: .init("deposit_paid", .integer, \.depositPaid)
    case .creditsPaid: .init("credits_paid", .integer, \.creditsPaid)
    case .milestones: .init("milestones", .jsonb, \.milestones)
    case .resourcesRequired: .init("resources_required", .jsonb, \.resourcesRequired)
    case .resourcesDelivered: .init("resources_delivered", .jsonb, \.resourcesDelivered)
    case .constructionEvents: .init("construction_events", .jsonb, constant: .list([]))
    case .pendingEvents: .init("pending_events", .jsonb, constant: .list([]))
    case .eventsLastRolledAt: .null("events_last_rolled_at", .timestamp(zoned: true))
    case .usesSpecializedSlip: .init("uses_specialized_slip", .boolean, \.usesSpecializedSlip)
    case .phaseDeadline:
      .init("phase_deadline", .timestamp(zoned: true), .nullable, \.phaseDeadline)
    case .holdExpiresAt: .null("hold_expires_at", .timestamp(zoned: true))
    case .claimExpiresAt:
      .init("claim_expires_at", .timestamp(zoned: true), .nullable, \.claimExpiresAt)
    case .rentPaidUntil:
      .init("rent_paid_until", .timestamp(zoned: true), .nullable, \.rentPaidUntil)
    case .rentOwedSince: .null("rent_owed_since", .timestamp(zoned: true))
    case .queueBonusCredit: .init("queue_bonus_credit", .integer, constant: 0)
    case .priorityBumpsCount: .init("priority_bumps_count", .integer, constant: 0)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .updatedAt: .init("updated_at", .timestamp(zoned: true), .server("now()"), \.updatedAt)
    }
  }
}

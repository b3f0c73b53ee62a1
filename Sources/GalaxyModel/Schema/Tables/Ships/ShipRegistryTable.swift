extension Tables {
  /// The table `ship_registry`, with one row per ``ShipRegistryEvent``.
  public static let shipRegistry = Table<ShipRegistryEvent>(
    .shipRegistry, .ships,
    [
      .index("ix_ship_registry_registration_number", [.registrationNumber]),
      .index("ix_ship_registry_ship_id", [.shipID]),
    ])
}

extension ShipRegistryEvent: DefinedRow {
  /// The columns of `ship_registry`.
  public enum Column: Int, TableColumn {
    case id, shipID, registrationNumber, eventType, originalOwnerID, previousOwnerID, newOwnerID
    case actingPartyID, transferFeePaid, portID, createdAt, eventMetadata
  }

  package static func definition(of column: Column) -> ColumnDefinition<ShipRegistryEvent> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .shipID: .init("ship_id", .uuid, .key(.ships), \.shipID)
    case .registrationNumber:
      .init(
        "registration_number", .varchar(15), .names(.text(.ships, Ship.self, .registrationNumber)),
        \.registrationNumber)
    case .eventType: .init("event_type", .labels(of: RegistryEventType.self), \.eventType)
    case .originalOwnerID:
      .init("original_owner_id", .uuid, .nullable.key(.players, .setNull), \.originalOwnerID)
    case .previousOwnerID:
      .init("previous_owner_id", .uuid, .nullable.key(.players, .setNull), \.previousOwnerID)
    case .newOwnerID: .init("new_owner_id", .uuid, .nullable.key(.players, .setNull), \.newOwnerID)
    case .actingPartyID:
      .init("acting_party_id", .uuid, .nullable.key(.players, .setNull), \.actingPartyID)
    case .transferFeePaid: .init("transfer_fee_paid", .integer, .nullable, \.transferFeePaid)
    case .portID: .init("port_id", .uuid, .nullable.key(.stations, .setNull), \.portID)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .eventMetadata: .init("event_metadata", .jsonb, \.eventMetadata)
    }
  }
}

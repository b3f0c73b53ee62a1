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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .shipID: column("ship_id", .uuid, .key(.ships)) { $0.shipID.cell }
    case .registrationNumber:
      column(
        "registration_number", .varchar(15), .names(.text(.ships, Ship.self, .registrationNumber))
      ) { $0.registrationNumber.cell }
    case .eventType: column("event_type", .labels(of: RegistryEventType.self)) { $0.eventType.cell }
    case .originalOwnerID:
      column("original_owner_id", .uuid, .nullable.key(.players, .setNull)) {
        $0.originalOwnerID.cell
      }
    case .previousOwnerID:
      column("previous_owner_id", .uuid, .nullable.key(.players, .setNull)) {
        $0.previousOwnerID.cell
      }
    case .newOwnerID:
      column("new_owner_id", .uuid, .nullable.key(.players, .setNull)) { $0.newOwnerID.cell }
    case .actingPartyID:
      column("acting_party_id", .uuid, .nullable.key(.players, .setNull)) { $0.actingPartyID.cell }
    case .transferFeePaid:
      column("transfer_fee_paid", .integer, .nullable) { $0.transferFeePaid.cell }
    case .portID: column("port_id", .uuid, .nullable.key(.stations, .setNull)) { $0.portID.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .eventMetadata: column("event_metadata", .jsonb) { $0.eventMetadata.cell }
    }
  }
}

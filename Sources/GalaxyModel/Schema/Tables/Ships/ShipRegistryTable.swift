extension Tables {
  /// `ship_registry`.
  public static let shipRegistry = Table<ShipRegistryEvent>(
    "ship_registry", .ships, columns: shipRegistryEventColumns,
    indexes: [
      TableIndex("ix_ship_registry_registration_number", ["registration_number"]),
      TableIndex("ix_ship_registry_ship_id", ["ship_id"]),
    ])
}

private let shipRegistryEventColumns: [Column<ShipRegistryEvent>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("ship_id", .uuid, [], ForeignKey("ships")) { $0.shipID.cell },
  .init("registration_number", .varchar(15)) { $0.registrationNumber.cell },
  .init("event_type", .enumeration(.registryEventType)) { $0.eventType.cell },
  .null("original_owner_id", .uuid, ForeignKey("players", .setNull)),
  .null("previous_owner_id", .uuid, ForeignKey("players", .setNull)),
  .null("new_owner_id", .uuid, ForeignKey("players", .setNull)),
  .null("acting_party_id", .uuid, ForeignKey("players", .setNull)),
  .null("transfer_fee_paid", .integer),
  .null("port_id", .uuid, ForeignKey("stations", .setNull)),
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("event_metadata", .jsonb, constant: .object([:])),
]

extension Tables {
  /// The table `ship_registry`, with one row per ``ShipRegistryEvent``.
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
  .init("original_owner_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.originalOwnerID.cell
  },
  .init("previous_owner_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.previousOwnerID.cell
  },
  .init("new_owner_id", .uuid, .nullable, ForeignKey("players", .setNull)) { $0.newOwnerID.cell },
  .init("acting_party_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.actingPartyID.cell
  },
  .init("transfer_fee_paid", .integer, .nullable) { $0.transferFeePaid.cell },
  .init("port_id", .uuid, .nullable, ForeignKey("stations", .setNull)) { $0.portID.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("event_metadata", .jsonb) { $0.eventMetadata.cell },
]

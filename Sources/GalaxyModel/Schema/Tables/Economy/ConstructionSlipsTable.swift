extension Tables {
  /// The table `construction_slips`, with one row per ``ConstructionSlip``.
  public static let constructionSlips = Table<ConstructionSlip>(
    .constructionSlips, .economy,
    [
      .unique("uq_construction_slips_dock_number", [.tradeDockID, .slipNumber]),
      .unique("construction_slips_reservation_id_key", [.reservationID]),
      .check("construction_slips_slip_number_check", .atLeast(.slipNumber, 1)),
    ])
}

extension ConstructionSlip: DefinedRow {
  /// The columns of `construction_slips`.
  public enum Column: Int, TableColumn {
    case id, createdAt, lastUpdated, tradeDockID, slipNumber, slipClass, status, reservationID
    case occupiedSince
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.lastUpdated.cell }
    case .tradeDockID:
      column("trade_dock_id", .uuid, .key(.tradeDocks, .cascade)) { $0.tradeDockID.cell }
    case .slipNumber: column("slip_number", .integer) { $0.slipNumber.cell }
    case .slipClass:
      column("slip_class", .varchar(30), .labels(ConstructionSlip.Kind.self)) { $0.kind.cell }
    case .status: column("status", .varchar(20), .labels(SlipStatus.self)) { $0.status.cell }
    case .reservationID:
      column(
        "reservation_id", .uuid, .nullable.key(.constructionReservations, .setNull)
      ) { $0.reservationID.cell }
    case .occupiedSince:
      column("occupied_since", .timestamp(zoned: true), .nullable) { $0.occupiedSince.cell }
    }
  }
}

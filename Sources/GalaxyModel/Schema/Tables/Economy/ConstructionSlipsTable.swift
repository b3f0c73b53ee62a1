extension Tables {
  /// The table `construction_slips`, with one row per ``ConstructionSlip``.
  public static let constructionSlips = Table<ConstructionSlip>(
    "construction_slips", .economy, columns: constructionSlipColumns,
    constraints: [
      .unique("uq_construction_slips_dock_number", ["trade_dock_id", "slip_number"]),
      .unique("construction_slips_reservation_id_key", ["reservation_id"]),
      .check("construction_slips_slip_number_check", "slip_number >= 1"),
    ])
}

private let constructionSlipColumns: [Column<ConstructionSlip>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.lastUpdated.cell },
  .init("trade_dock_id", .uuid, [], ForeignKey("trade_docks", .cascade)) { $0.tradeDockID.cell },
  .init("slip_number", .integer) { $0.slipNumber.cell },
  .init("slip_class", .varchar(30)) { $0.kind.cell },
  .init("status", .varchar(20)) { $0.status.cell },
  .init("reservation_id", .uuid, .nullable, ForeignKey("construction_reservations", .setNull)) {
    $0.reservationID.cell
  },
  .init("occupied_since", .timestamp(zoned: true), .nullable) { $0.occupiedSince.cell },
]

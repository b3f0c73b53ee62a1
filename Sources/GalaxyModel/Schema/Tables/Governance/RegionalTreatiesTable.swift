extension Tables {
  /// The table `regional_treaties`, with one row per ``RegionalTreaty``.
  public static let regionalTreaties = Table<RegionalTreaty>(
    "regional_treaties", .governance, columns: regionalTreatyColumns,
    constraints: [
      .check("different_treaty_regions", "region_a_id <> region_b_id"),
      .unique("unique_treaty", ["region_a_id", "region_b_id", "treaty_type"]),
    ])
}

private let regionalTreatyColumns: [Column<RegionalTreaty>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("region_a_id", .uuid, [], ForeignKey("regions")) { $0.regionAID.cell },
  .init("region_b_id", .uuid, [], ForeignKey("regions")) { $0.regionBID.cell },
  .init("treaty_type", .varchar(50)) { $0.treatyType.cell },
  .init("terms", .jsonb) { $0.terms.cell },
  .init("signed_at", .timestamp(zoned: false), server: "now()") { $0.signedAt.cell },
  .init("expires_at", .timestamp(zoned: false), .nullable) { $0.expiresAt.cell },
  .init("status", .varchar(50)) { $0.status.cell },
]

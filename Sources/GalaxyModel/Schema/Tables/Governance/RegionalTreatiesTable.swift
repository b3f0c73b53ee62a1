extension Tables {
  /// The table `regional_treaties`, with one row per ``RegionalTreaty``.
  public static let regionalTreaties = Table<RegionalTreaty>(
    .regionalTreaties, .governance,
    [
      .check("different_treaty_regions", .compareColumns(.regionAID, .unequal, .regionBID)),
      .unique("unique_treaty", [.regionAID, .regionBID, .treatyType]),
    ])
}

extension RegionalTreaty: DefinedRow {
  /// The columns of `regional_treaties`.
  public enum Column: Int, TableColumn {
    case id, regionAID, regionBID, treatyType, terms, signedAt, expiresAt, status
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .regionAID: column("region_a_id", .uuid, .key(.regions)) { $0.regionAID.cell }
    case .regionBID: column("region_b_id", .uuid, .key(.regions)) { $0.regionBID.cell }
    case .treatyType:
      column("treaty_type", .varchar(50), .labels(TreatyType.self)) { $0.treatyType.cell }
    case .terms: column("terms", .jsonb) { $0.terms.cell }
    case .signedAt:
      column("signed_at", .timestamp(zoned: false), .server("now()")) { $0.signedAt.cell }
    case .expiresAt: column("expires_at", .timestamp(zoned: false), .nullable) { $0.expiresAt.cell }
    case .status: column("status", .varchar(50), .labels(TreatyStatus.self)) { $0.status.cell }
    }
  }
}

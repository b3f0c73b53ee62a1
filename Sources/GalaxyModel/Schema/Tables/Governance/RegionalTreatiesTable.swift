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

  package static func definition(of column: Column) -> ColumnDefinition<RegionalTreaty> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .regionAID: .init("region_a_id", .uuid, .key(.regions), \.regionAID)
    case .regionBID: .init("region_b_id", .uuid, .key(.regions), \.regionBID)
    case .treatyType: .init("treaty_type", .varchar(50), .labels(TreatyType.self), \.treatyType)
    case .terms: .init("terms", .jsonb, \.terms)
    case .signedAt: .init("signed_at", .timestamp(zoned: false), .server("now()"), \.signedAt)
    case .expiresAt: .init("expires_at", .timestamp(zoned: false), .nullable, \.expiresAt)
    case .status: .init("status", .varchar(50), .labels(TreatyStatus.self), \.status)
    }
  }
}

extension Tables {
  /// The table `medals`, with one row per ``Medal``.
  public static let medals = Table<Medal>(
    .medals, .players,
    [
      .index("ix_medals_category", [.category]),
      .catalog(by: .id),
    ])
}

extension Medal: DefinedRow {
  /// The columns of `medals`.
  public enum Column: Int, TableColumn {
    case id, name, description, category, tier, criteria, effect, createdAt, updatedAt
  }

  package static func definition(of column: Column) -> ColumnDefinition<Medal> {
    switch column {
    case .id: .init("id", .varchar(100), .primaryKey, \.id)
    case .name: .init("name", .varchar(150), \.name)
    case .description: .init("description", .text, .nullable, \.description)
    case .category: .init("category", .varchar(50), .labels(MedalCategory.self), \.category)
    case .tier: .init("tier", .varchar(50), .nullable.labels(MedalTier.self), \.tier)
    case .criteria: .init("criteria", .jsonb, \.criteria)
    case .effect: .init("effect", .jsonb, .nullable, \.effect)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .updatedAt: .init("updated_at", .timestamp(zoned: true), .server("now()"), \.updatedAt)
    }
  }
}

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
    case .id: .init("id", .varchar(100), .primaryKey) { $0.id.cell }
    case .name: .init("name", .varchar(150)) { $0.name.cell }
    case .description: .init("description", .text, .nullable) { $0.description.cell }
    case .category:
      .init("category", .varchar(50), .labels(MedalCategory.self)) { $0.category.cell }
    case .tier: .init("tier", .varchar(50), .nullable.labels(MedalTier.self)) { $0.tier.cell }
    case .criteria: .init("criteria", .jsonb) { $0.criteria.cell }
    case .effect: .init("effect", .jsonb, .nullable) { $0.effect.cell }
    case .createdAt:
      .init("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .updatedAt:
      .init("updated_at", .timestamp(zoned: true), .server("now()")) { $0.updatedAt.cell }
    }
  }
}

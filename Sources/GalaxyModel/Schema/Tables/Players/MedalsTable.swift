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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .varchar(100), .primaryKey) { $0.id.cell }
    case .name: column("name", .varchar(150)) { $0.name.cell }
    case .description: column("description", .text, .nullable) { $0.description.cell }
    case .category:
      column("category", .varchar(50), .labels(MedalCategory.self)) { $0.category.cell }
    case .tier: column("tier", .varchar(50), .nullable.labels(MedalTier.self)) { $0.tier.cell }
    case .criteria: column("criteria", .jsonb) { $0.criteria.cell }
    case .effect: column("effect", .jsonb, .nullable) { $0.effect.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .updatedAt:
      column("updated_at", .timestamp(zoned: true), .server("now()")) { $0.updatedAt.cell }
    }
  }
}

extension Tables {
  /// The table `medals`, with one row per ``Medal``.
  public static let medals = Table<Medal>(
    "medals", .players, columns: medalColumns,
    indexes: [
      TableIndex("ix_medals_category", ["category"])
    ],
    sharing: .catalog(Catalog("id")))
}

private let medalColumns: [Column<Medal>] = [
  .init("id", .varchar(100), .primaryKey) { $0.id.cell },
  .init("name", .varchar(150)) { $0.name.cell },
  .init("description", .text, .nullable) { $0.description.cell },
  .init("category", .varchar(50)) { $0.category.cell },
  .init("tier", .varchar(50), .nullable) { $0.tier.cell },
  .init("criteria", .jsonb) { $0.criteria.cell },
  .init("effect", .jsonb, .nullable) { $0.effect.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.updatedAt.cell },
]

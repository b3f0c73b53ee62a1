extension Tables {
  /// `medals`.
  public static let medals = Table<Medal>(
    "medals", .players, columns: medalColumns,
    indexes: [
      TableIndex("ix_medals_category", ["category"])
    ])
}

private let medalColumns: [Column<Medal>] = [
  .init("id", .varchar(100), .primaryKey) { $0.id.cell },
  .init("name", .varchar(150)) { $0.name.cell },
  .null("description", .text),
  .init("category", .varchar(50)) { $0.category.cell },
  .null("tier", .varchar(50)),
  .init("criteria", .jsonb, constant: .object([:])),
  .null("effect", .jsonb),
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.updatedAt.cell },
]

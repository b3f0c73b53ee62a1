import GalaxyModel

/// The data model as a document for programs.
enum SchemaDescription {
  /// The description of some tables; types, keys and facts that belong to no database are with
  /// them.
  static func document(_ tables: [TableSchema]) -> FieldValue {
    let used = Set(
      tables.flatMap(\.columns).compactMap { column -> String? in
        if case .enumeration(let type) = column.type { type.name } else { nil }
      })
    return .object([
      .init("schema", .text("warpwright.schema")), .init("version", 1),
      .init("enums", .list(EnumType.all.filter { used.contains($0.name) }.map(enumeration))),
      .init("tables", .list(tables.map(table))),
      .init(
        "deferredColumns",
        .list(
          tables.flatMap { table in
            table.columns.filter(\.isDeferred).map {
              .object([.init("table", .text(table.name)), .init("column", .text($0.name))])
            }
          })),
      .init(
        "softReferences",
        .list(
          tables.flatMap(\.softReferences).map {
            .object([
              .init("table", .text($0.table)), .init("column", .text($0.name)),
              .init("target", .text("\($0.target)")), .init("isList", .boolean($0.isList)),
            ])
          })),
    ])
  }

  private static func enumeration(_ type: EnumType) -> FieldValue {
    .object([.init("name", .text(type.name)), .init("labels", texts(type.labels))])
  }

  private static func table(_ table: TableSchema) -> FieldValue {
    var uniques: [FieldValue] = []
    var checks: [FieldValue] = []
    for constraint in table.constraints {
      switch constraint {
      case .unique(let name, let columns):
        uniques.append(
          .object([.init("name", .text(name)), .init("columns", texts(columns))]))
      case .check(let name, let check):
        checks.append(
          .object([.init("name", .text(name)), .init("expression", .text(check.sql(.postgres)))]))
      }
    }
    let indexes = table.indexes.map { index in
      FieldValue.object([
        .init("name", .text(index.name)), .init("columns", texts(index.columns)),
        .init("unique", .boolean(index.isUnique)), .init("method", .text(index.method)),
      ])
    }
    return .object([
      .init("name", .text(table.name)), .init("subject", .text(table.subject.rawValue)),
      .init("primaryKey", texts(table.primaryKey)),
      .init("columns", .list(table.columns.map(column))),
      .init("unique", .list(uniques)), .init("checks", .list(checks)),
      .init("indexes", .list(indexes)),
    ])
  }

  private static func column(_ column: ColumnSchema) -> FieldValue {
    var members: [FieldValue.Member] = [
      .init("name", .text(column.name)), .init("type", .text(column.type.name)),
      .init("nullable", .boolean(column.isNullable)),
    ]
    if let value = column.serverDefault { members.append(.init("default", .text(value))) }
    if let key = column.reference {
      members.append(
        .init(
          "references",
          .object([
            .init("table", .text(key.table)), .init("column", .text(key.column)),
            .init("onDelete", .text(key.onDelete.rawValue)),
          ])))
    }
    if let labels = column.vocabulary {
      members.append(.init("vocabulary", texts(labels)))
    }
    return .object(members)
  }

  private static func texts(_ texts: [String]) -> FieldValue {
    .list(texts.map { .text($0) })
  }
}

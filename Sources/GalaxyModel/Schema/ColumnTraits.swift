/// Everything about a column beyond its name, type, and values.
///
/// Traits are combined by chaining, as in `.nullable.key(.players, .setNull)`. An instance is one
/// reference, so that a line of a table compiles to little code.
public final class ColumnTraits: Sendable {
  struct Facts: Sendable {
    var isNullable = false
    var isPrimaryKey = false
    var isDeferred = false
    var reference: ForeignKey?
    var serverDefault: String?
    var vocabulary: [String]?
    var softTargets: [SoftTarget] = []
  }

  let facts: Facts

  private init(_ facts: Facts) { self.facts = facts }

  /// A column that must have a value and has no other trait.
  static let required = ColumnTraits(Facts())
  /// A column that may be NULL.
  static let nullable = ColumnTraits(Facts(isNullable: true))
  /// A column of the primary key, which may have several columns.
  static let primaryKey = ColumnTraits(Facts(isPrimaryKey: true))

  /// A column that may be NULL.
  var nullable: ColumnTraits { adding { $0.isNullable = true } }

  /// A column that is NULL on insert and set after all rows exist.
  var deferred: ColumnTraits { adding { $0.isDeferred = true } }

  /// Adds a foreign key.
  func key(_ table: TableName, _ onDelete: ForeignKey.Action = .noAction) -> ColumnTraits {
    adding { $0.reference = ForeignKey(table, onDelete) }
  }

  /// A required column with a foreign key.
  static func key(
    _ table: TableName, _ onDelete: ForeignKey.Action = .noAction
  ) -> ColumnTraits { required.key(table, onDelete) }

  /// Adds a default that the database supplies, as a PostgreSQL expression.
  func server(_ expression: String) -> ColumnTraits { adding { $0.serverDefault = expression } }

  /// A required column with a default that the database supplies.
  static func server(_ expression: String) -> ColumnTraits { required.server(expression) }

  /// Restricts the texts to a closed vocabulary.
  @_semantics("optimize.sil.specialize.generic.never")
  func labels<Label>(_: Label.Type) -> ColumnTraits
  where Label: CaseIterable & RawRepresentable, Label.RawValue == String {
    adding { $0.vocabulary = Label.allCases.map { $0.rawValue } }
  }

  /// A required column whose texts are a closed vocabulary.
  @_semantics("optimize.sil.specialize.generic.never")
  static func labels<Label>(_ type: Label.Type) -> ColumnTraits
  where Label: CaseIterable & RawRepresentable, Label.RawValue == String {
    required.labels(type)
  }

  /// A required column whose texts are listed.
  static func labels(_ texts: [String]) -> ColumnTraits {
    required.adding { $0.vocabulary = texts }
  }

  /// Adds a reference that no foreign key enforces.
  func names(_ target: SoftReference.Target, at path: String? = nil) -> ColumnTraits {
    adding { $0.softTargets.append(SoftTarget(target: target, path: path, isList: false)) }
  }

  /// A required column with a reference that no foreign key enforces.
  static func names(_ target: SoftReference.Target, at path: String? = nil) -> ColumnTraits {
    required.names(target, at: path)
  }

  /// Adds references to several rows that no foreign key enforces.
  func lists(_ target: SoftReference.Target) -> ColumnTraits {
    adding { $0.softTargets.append(SoftTarget(target: target, path: nil, isList: true)) }
  }

  /// A required column that lists references which no foreign key enforces.
  static func lists(_ target: SoftReference.Target) -> ColumnTraits { required.lists(target) }

  private func adding(_ change: (inout Facts) -> Void) -> ColumnTraits {
    var facts = facts
    change(&facts)
    return ColumnTraits(facts)
  }
}

/// What a column references without a foreign key.
struct SoftTarget: Sendable {
  let target: SoftReference.Target
  /// The key of the reference inside a JSON column.
  let path: String?
  let isList: Bool
}

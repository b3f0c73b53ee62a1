/// A database whose SQL a check is printed in.
public enum SQLDialect: Sendable {
  case postgres, sqlite
}

extension Check<CheckedColumn> {
  /// Returns the condition as an SQL expression.
  ///
  /// PostgreSQL prints conditions with the casts that it adds itself when it reads them.
  ///
  /// - Parameter dialect: The database.
  /// - Returns: The expression, without parentheses around it.
  public func sql(_ dialect: SQLDialect) -> String {
    switch self {
    case .compare(let column, let comparison, let constant):
      let isText = if case .text = constant { true } else { false }
      let name = isText && dialect == .postgres ? "\(column.name)::text" : column.name
      return "\(name) \(comparison.rawValue) \(constant.sql(dialect))"
    case .compareColumns(let left, let comparison, let right):
      return "\(left.name) \(comparison.rawValue) \(right.name)"
    case .isOneOf(let column, let labels):
      let list = labels.map { label in
        dialect == .postgres ? "\(quoted(label))::character varying" : quoted(label)
      }.joined(separator: ", ")
      return dialect == .postgres
        ? "\(column.name)::text = ANY (ARRAY[\(list)]::text[])" : "\(column.name) IN (\(list))"
    case .all(let parts):
      return parts.map { part in
        if case .any = part { "(\(part.sql(dialect)))" } else { part.sql(dialect) }
      }.joined(separator: " AND ")
    case .any(let parts):
      // AND binds more tightly than OR.
      return parts.map { $0.sql(dialect) }.joined(separator: " OR ")
    }
  }
}

extension CheckConstant {
  fileprivate func sql(_ dialect: SQLDialect) -> String {
    switch self {
    case .integer(let value): value < 0 && dialect == .postgres ? "'\(value)'::integer" : "\(value)"
    case .number(let value): "\(value)"
    case .text(let text): dialect == .postgres ? "\(quoted(text))::text" : quoted(text)
    }
  }
}

private func quoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}

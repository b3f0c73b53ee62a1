/// Turns the few expressions of our schema from PostgreSQL's words into those of SQLite.
enum SQLiteExpression {
  /// The default of a column; `nil` for one that SQLite has no words for.
  static func defaultValue(_ expression: String) -> String? {
    switch expression {
    case "now()": "(strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"
    case "true": "1"
    case "false": "0"
    default:
      if let quoted = expression.split(separator: "'", omittingEmptySubsequences: false).dropFirst()
        .first, expression.hasPrefix("'")
      {
        Double(quoted) == nil ? "'\(quoted)'" : String(quoted)
      } else if Double(expression) != nil {
        expression
      } else {
        nil
      }
    }
  }
}

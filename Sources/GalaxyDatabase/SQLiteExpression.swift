/// Turns the few expressions of our schema from PostgreSQL's words into those of SQLite.
enum SQLiteExpression {
  /// A condition: casts are left out, and `= ANY (ARRAY[…])` becomes `IN (…)`.
  static func translated(_ expression: String) -> String {
    var text = expression
    for cast in ["::text[]", "::text", "::character varying", "::double precision"] {
      text = replacing(cast, by: "", in: text)
    }
    text = replacing("= ANY (ARRAY[", by: "IN (", in: text)
    text = replacing("])", by: ")", in: text)
    // Numbers below zero stand in quotes there.
    while let cast = range(of: "'::integer", in: text) {
      let head = text[..<cast.lowerBound]
      guard let quote = head.lastIndex(of: "'") else { break }
      text =
        String(head[..<quote]) + String(head[head.index(after: quote)...])
        + String(text[cast.upperBound...])
    }
    return text
  }

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

  private static func replacing(_ word: String, by other: String, in text: String) -> String {
    var result = text
    while let found = range(of: word, in: result) { result.replaceSubrange(found, with: other) }
    return result
  }

  private static func range(of word: String, in text: String) -> Range<String.Index>? {
    text.ranges(of: word).first
  }
}

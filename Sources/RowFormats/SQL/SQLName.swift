/// Names and literals as SQL writes them.
public enum SQLName {
  /// Words among our names that a database takes for something else.
  private static let reserved: Set<String> = [
    "action", "check", "column", "date", "default", "end", "from", "group", "index", "key", "limit",
    "order", "position", "primary", "references", "role", "select", "table", "timestamp", "to",
    "type", "user", "values", "when", "where",
  ]

  /// A name, in quotes where it is not a plain word.
  public static func quoted(_ name: String) -> String {
    let isPlain =
      !reserved.contains(name) && name.utf8.first.map { $0 < 0x30 || $0 > 0x39 } == true
      && name.utf8.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "_")
      }
    return isPlain ? name : wrapped(name, in: "\"")
  }

  /// Names with commas between them; an index may ask for a descending order, `name DESC`.
  public static func list(_ names: [String]) -> String {
    names.map { name in
      let words = name.split(separator: " ", maxSplits: 1)
      guard words.count == 2, words[1] == "DESC" else { return quoted(name) }
      return quoted(String(words[0])) + " DESC"
    }.joined(separator: ", ")
  }

  /// A text as a literal.
  public static func literal(_ text: String) -> String { wrapped(text, in: "'") }

  private static func wrapped(_ text: String, in quote: Unicode.Scalar) -> String {
    var result = String(quote)
    for scalar in text.unicodeScalars {
      if scalar == quote { result.unicodeScalars.append(quote) }
      result.unicodeScalars.append(scalar)
    }
    result.unicodeScalars.append(quote)
    return result
  }
}

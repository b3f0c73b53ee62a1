/// What a text looks like by its first words, for formats that begin with words.
package struct TextLook {
  /// What the text looks like.
  let name: String
  /// What to do about it.
  let hint: String

  /// Bytes that are looked at.
  private static let window = 1 << 12

  /// Whether a text is a network of Pajek, after comments.
  ///
  /// - Complexity: O(1).
  static func isPajek(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = lines(of: text).first(where: { !$0.hasPrefix("%") }), first.hasPrefix("*")
    else { return false }
    return ["*network", "*vertices", "*arcs", "*edges"].contains(
      where: first.lowercased().hasPrefix)
  }

  /// Whether a text is DOT: `strict`, `graph` or `digraph`, a name, and a brace.
  ///
  /// - Complexity: O(1).
  package static func isDot(_ text: ArraySlice<UInt8>) -> Bool { isDot(words(of: text)) }

  /// Whether a text is GML: `graph [`, perhaps after `Creator`, `Version` and the like.
  ///
  /// - Complexity: O(1).
  static func isGML(_ text: ArraySlice<UInt8>) -> Bool { isGML(words(of: text)) }

  /// What a text looks like that is not read, `nil` if it is like nothing known.
  ///
  /// - Complexity: O(1).
  static func of(_ text: ArraySlice<UInt8>) -> TextLook? {
    let lines = lines(of: text)
    guard let first = lines.first else { return nil }
    let start = first.lowercased()
    for (prefixes, name, hint) in looks where prefixes.contains(where: start.hasPrefix) {
      return TextLook(name: name, hint: hint)
    }
    if first == "---" || isYAML(lines) {
      return TextLook(name: "YAML", hint: "node-link JSON, GraphML and CSV are read")
    }
    guard first.contains(where: { ",;\t".contains($0) }) else { return nil }
    return TextLook(
      name: "a table", hint: "a header with `source` and `target`, or with `id`, is expected")
  }

  private static let looks: [(prefixes: [String], name: String, hint: String)] = [
    (
      ["p edge", "p col", "p sp", "p max", "c ", "p tw"], "a DIMACS graph",
      "edge lists are read: its `e` lines without the `e`"
    ),
    (["dl ", "dl\t", "dl\n"], "UCINET DL", "export it as Pajek or GraphML"),
    (["*node data", "*tie data", "*node properties"], "VNA", "export it as Pajek or GraphML"),
    (["leda.graph"], "a LEDA graph", "GML and GraphML are read"),
    ([">>graph6<<", ">>sparse6<<", ">>digraph6<<"], "graph6", "networkx.read_graph6 reads it"),
    (
      ["graph td", "graph lr", "graph tb", "graph bt", "graph rl", "flowchart", "statediagram"],
      "a Mermaid diagram", "DOT, GraphML and CSV are read"
    ),
    (["@startuml"], "PlantUML", "DOT, GraphML and CSV are read"),
    (
      ["create table", "insert into", "begin;", "begin transaction", "pragma ", "-- ", "copy "],
      "an SQL script", "load it into a database; a galaxy.json or its SQLite file is read"
    ),
    (["nodedef>"], "GDF", "Gephi exports it as GEXF"),
    (["#!"], "a script", "pipe what it prints"),
    (
      ["error", "usage:", "warpwright:", "traceback"], "the message of a program",
      "did the command before it fail?"
    ),
  ]

  private static func lines(of text: ArraySlice<UInt8>) -> [String] {
    text.prefix(window).split(separator: 10)
      .map { String(decoding: $0.filter { $0 != 13 }, as: UTF8.self) }
  }

  /// Lines `key:` or `key: value`, and elements of lists.
  private static func isYAML(_ lines: [String]) -> Bool {
    lines.count > 1
      && lines.dropLast().allSatisfy { line in
        let text = line.drop { $0 == " " }
        guard !text.isEmpty, !text.hasPrefix("#"), !text.hasPrefix("- ") else { return true }
        let key = text.prefix { $0.isLetter || $0.isNumber || "_-.'\"".contains($0) }
        let rest = text.dropFirst(key.count)
        return !key.isEmpty && (rest == ":" || rest.hasPrefix(": "))
      }
  }

  /// The first words and signs after comments in the style of C and of `#`.
  private static func words(of text: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var rest = Array(text.prefix(window))[...]
    while words.count < 16, let byte = rest.first {
      if byte <= 32 {
        rest.removeFirst()
      } else if byte == UInt8(ascii: "#") || rest.starts(with: "//".utf8) {
        rest = rest.drop { $0 != 10 }
      } else if rest.starts(with: "/*".utf8) {
        guard let end = rest.firstRange(of: "*/".utf8) else { break }
        rest = rest[end.upperBound...]
      } else if byte == UInt8(ascii: "\"") {
        let text = rest.dropFirst().prefix { $0 != byte }
        words.append("\"")
        rest = rest.dropFirst(text.count + 2)
      } else if "{}[]".utf8.contains(byte) {
        words.append(String(UnicodeScalar(byte)))
        rest.removeFirst()
      } else {
        let word = rest.prefix { $0 > 32 && !"{}[]\"".utf8.contains($0) }
        words.append(String(decoding: word, as: UTF8.self).lowercased())
        rest = rest[word.endIndex...]
      }
    }
    return words
  }

  /// `strict`, `graph` or `digraph`, a name, and a brace.
  private static func isDot(_ words: [String]) -> Bool {
    var rest = words[...]
    if rest.first == "strict" { rest.removeFirst() }
    guard let kind = rest.popFirst(), kind == "graph" || kind == "digraph" else { return false }
    // A text may be cut after any of them.
    if kind == "digraph", rest.isEmpty { return true }
    return rest.prefix(2).contains("{")
  }

  /// `graph [`, perhaps after `Creator`, `Version` and the like with one value each.
  private static func isGML(_ words: [String]) -> Bool {
    guard let place = words.firstIndex(of: "graph"), place + 1 < words.count,
      words[place + 1] == "["
    else { return false }
    return !words[..<place].contains { "{}[]".contains($0) }
  }
}

/// Text for a terminal of 80 columns.
enum WrappedText {
  private static let columns = 79

  /// Returns the lines of a paragraph.
  ///
  /// - Parameters:
  ///   - text: Words with blanks between them.
  ///   - first: What the first line begins with, such as a name and its gap.
  ///   - indent: Columns before all other lines.
  /// - Returns: The lines.
  static func lines(_ text: String, first: String = "", indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  /// Returns the lines of a list of names with descriptions, which begin in one column.
  static func table(_ rows: [(name: String, text: String)]) -> [String] {
    let width = 4 + (rows.map(\.name.count).max() ?? 0)
    return rows.flatMap { row in
      lines(
        row.text,
        first: "  " + row.name + String(repeating: " ", count: width - 2 - row.name.count),
        indent: width)
    }
  }
}

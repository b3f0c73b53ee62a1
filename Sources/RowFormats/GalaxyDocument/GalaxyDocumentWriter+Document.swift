public import FileIO
public import JSONText

extension GalaxyDocumentWriter {
  /// Writes a `galaxy.json` that was read, with all it holds and in its own order, laid out as
  /// `write(_:to:)` does.
  ///
  /// So reading and writing gives the same bytes.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - hidesOrigin: Whether its seed is left out.
  ///   - out: Where it goes.
  /// - Throws: `IOFailure` if the output fails.
  /// - Complexity: O(bytes) time.
  public func write(
    document: JSONDocument, hidesOrigin: Bool = false, to out: inout ByteWriter
  ) throws(IOFailure) {
    let hidden = hidesOrigin ? "seed" : nil
    try write(document.root, depth: 0, isInTables: false, hidden: hidden, to: &out)
    out.append(UInt8(ascii: "\n"))
    try out.throwIfFailed()
  }

  /// The document, its settings and its tables are on lines of their own, and so are rows.
  private func write(
    _ value: JSONView, depth: Int, isInTables: Bool, hidden: String? = nil,
    to out: inout ByteWriter
  ) throws(IOFailure) {
    guard let members = value.object else { return out.append(json: value) }
    out.append(UInt8(ascii: "{"))
    var isFirst = true
    for (key, value) in members {
      DocumentLayout.member(key, depth: depth + 1, isFirst: isFirst, to: &out)
      isFirst = false
      if key == hidden {
        out.append("null")
      } else if depth == 0, key == "settings" || key == "tables" {
        try write(value, depth: 1, isInTables: key == "tables", to: &out)
      } else if depth == 0, key == "steps" || key == "waivers", value.array != nil {
        try write(list: value, depth: 1, to: &out)
      } else if isInTables {
        try write(list: value, depth: 2, to: &out)
      } else {
        out.append(json: value)
      }
    }
    DocumentLayout.end(UInt8(ascii: "}"), depth: depth, isEmpty: isFirst, to: &out)
  }

  /// A list, one element a line; other values as they are.
  private func write(
    list: JSONView, depth: Int, to out: inout ByteWriter
  ) throws(IOFailure) {
    guard let rows = list.array else { return out.append(json: list) }
    out.append(UInt8(ascii: "["))
    var count = 0
    for row in rows {
      DocumentLayout.row(isFirst: count == 0, depth: depth + 1, to: &out)
      out.append(json: row)
      if count & 0x3FF == 0 { try out.throwIfFailed() }
      count += 1
    }
    DocumentLayout.end(UInt8(ascii: "]"), depth: depth, isEmpty: count == 0, to: &out)
  }
}

extension GalaxyDocumentWriter {
  /// Writes a `galaxy.json` that was read, with all it holds and in its own order, laid out as
  /// `write(_:to:)` does. So reading and writing gives the same bytes. O(bytes) time.
  public func write(document: JSONValue, to out: inout ByteWriter) throws(IOFailure) {
    guard case .object(let members) = document else {
      out.append(json: document)
      out.append(UInt8(ascii: "\n"))
      return try out.throwIfFailed()
    }
    out.append(UInt8(ascii: "{"))
    for (index, (key, value)) in members.enumerated() {
      DocumentLayout.member(key, depth: 1, isFirst: index == 0, to: &out)
      switch (key, value) {
      case ("settings", .object(let settings)):
        out.append(UInt8(ascii: "{"))
        for (place, (key, value)) in settings.enumerated() {
          DocumentLayout.member(key, depth: 2, isFirst: place == 0, to: &out)
          out.append(json: value)
        }
        DocumentLayout.end(UInt8(ascii: "}"), depth: 1, isEmpty: settings.isEmpty, to: &out)
      case ("tables", .object(let tables)):
        out.append(UInt8(ascii: "{"))
        for (place, (key, value)) in tables.enumerated() {
          DocumentLayout.member(key, depth: 2, isFirst: place == 0, to: &out)
          try write(table: value, to: &out)
        }
        DocumentLayout.end(UInt8(ascii: "}"), depth: 1, isEmpty: tables.isEmpty, to: &out)
      default: out.append(json: value)
      }
    }
    DocumentLayout.end(UInt8(ascii: "}"), depth: 0, isEmpty: members.isEmpty, to: &out)
    out.append(UInt8(ascii: "\n"))
    try out.throwIfFailed()
  }

  private func write(table: JSONValue, to out: inout ByteWriter) throws(IOFailure) {
    guard case .array(let rows) = table else { return out.append(json: table) }
    out.append(UInt8(ascii: "["))
    for (index, row) in rows.enumerated() {
      DocumentLayout.row(isFirst: index == 0, to: &out)
      out.append(json: row)
      if index & 0x3FF == 0 { try out.throwIfFailed() }
    }
    DocumentLayout.end(UInt8(ascii: "]"), depth: 2, isEmpty: rows.isEmpty, to: &out)
  }
}

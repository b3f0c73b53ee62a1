/// The declared attributes of nodes or of edges in an XML file.
struct GraphKeys {
  private var fields: [String: GraphField?] = [:]
  /// Values that hold where an element gives none, for attributes that matter.
  private(set) var fallbacks: [GraphField: String] = [:]

  /// Declares an attribute.
  ///
  /// - Parameters:
  ///   - id: How elements refer to it.
  ///   - field: What it means, `nil` if it does not matter.
  mutating func declare(_ id: String, _ field: GraphField?) {
    fields.updateValue(field, forKey: id)
  }

  /// Sets the default of a declared attribute.
  ///
  /// An empty one is none.
  mutating func setFallback(_ text: String, of id: String) {
    guard let field = self[id], !text.isEmpty else { return }
    fallbacks[field] = text
  }

  /// Whether an attribute is declared.
  func contains(_ id: String) -> Bool { fields[id] != nil }

  /// What an attribute means, `nil` if it does not matter or is not declared.
  subscript(_ id: String) -> GraphField? { fields[id] ?? nil }

  /// Whether an edge is latent.
  ///
  /// - Parameters:
  ///   - text: Its own value, `nil` if it gives none.
  ///   - notes: Collects notes about the input.
  /// - Returns: Whether it is.
  func isLatent(_ text: String?, _ notes: inout GraphNotes) -> Bool {
    guard let text = text ?? fallbacks[.latent] else { return false }
    guard let flag = CSVValue.flag(text) else {
      notes.add(.latent, text)
      return false
    }
    return flag
  }
}

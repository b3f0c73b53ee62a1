/// What an XML file contains about one node until the node is complete.
struct GraphNodeRecord {
  /// Texts by the attribute that holds them.
  private var texts: [GraphField: String] = [:]
  /// What the drawing of the node shows, which counts less than attributes.
  var drawn = GraphDraft.Facts()

  /// Takes the text of an attribute.
  ///
  /// An empty one is none.
  mutating func set(_ field: GraphField, _ text: String) {
    if !text.isEmpty { texts[field] = text }
  }

  subscript(_ field: GraphField) -> String? { texts[field] }

  /// Takes a coordinate of the drawing.
  mutating func draw(
    _ coordinate: WritableKeyPath<GraphDraft.Facts, Double?>, _ text: String?,
    _ notes: inout GraphNotes
  ) {
    guard let text else { return }
    drawn[keyPath: coordinate] = GraphNodeRecord.number(text, &notes)
  }

  /// The facts about the node.
  ///
  /// - Parameters:
  ///   - fallbacks: Values of attributes that the node does not give.
  ///   - notes: Collects notes about the input.
  /// - Returns: The facts.
  func facts(
    fallbacks: [GraphField: String], _ notes: inout GraphNotes
  ) -> GraphDraft.Facts {
    func text(_ field: GraphField) -> String? { texts[field] ?? fallbacks[field] }
    func number(_ field: GraphField) -> Double? {
      text(field).flatMap { GraphNodeRecord.number($0, &notes) }
    }
    var facts = drawn
    facts.name = text(.name) ?? text(.label) ?? drawn.name
    facts.x = number(.x) ?? drawn.x
    facts.y = number(.y) ?? drawn.y
    facts.z = number(.z) ?? drawn.z
    return facts
  }

  private static func number(_ text: String, _ notes: inout GraphNotes) -> Double? {
    guard let number = GraphField.number(text) else {
      notes.add(.coordinate, text)
      return nil
    }
    return number
  }
}

import FileIO
import GalaxyModel
import JSONText

/// Reads graphs in JSON: node-link and adjacency data of NetworkX and what D3 reads, elements of
/// Cytoscape, JSON Graph Format, and graphology.
///
/// O(elements) time and space.
struct JSONGraphReader {
  let input: GraphInput

  /// A reader of an input.
  init(_ input: GraphInput) { self.input = input }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - name: The region's name, which is that of the format.
  ///   - body: Puts nodes and edges into the draft.
  /// - Returns: The map.
  /// - Throws: `InputError` if the document is not of the format.
  func read(
    _ document: JSONDocument, named name: String,
    _ body: (JSONGraphReader, JSONDocument, inout GraphDraft) throws(InputError) -> Void
  ) throws(InputError) -> Galaxy {
    // Nodes without any member would take many times their text.
    try document.checkDensity(source: input.source)
    var draft = GraphDraft()
    try body(self, document, &draft)
    if let node = draft.unlisted {
      throw unlisted(node.id, at: JSONView(bytes: document.bytes, start: node.place))
    }
    return try draft.galaxy(named: name, of: input)
  }

  /// The outermost object.
  func top(_ document: JSONDocument) throws(InputError) -> JSONRecord {
    try JSONRecord(document.root, source: input.source).indexed()
  }

  /// The error of a node that an edge names and the file does not list.
  func unlisted(_ id: String, at place: JSONView, hint: String = "") -> InputError {
    fault(
      place, "an edge names node \(id.terminalSafe), which the file does not list", hint: hint)
  }

  /// An error at a value.
  func fault(_ place: JSONView, _ message: String, hint: String = "") -> InputError {
    InputError(
      .structure, source: input.source, location: .path(place.path), message: message, hint: hint)
  }

  /// Adds a node that is not there yet.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - place: What to point at if the id is known already.
  ///   - names: Objects that may name it, the first one with a name counts.
  ///   - positions: Objects that may hold coordinates, the first one with each counts.
  ///   - draft: The graph so far.
  /// - Throws: `InputError` if a node has this id already.
  func list(
    _ id: String, at place: JSONView, names: [JSONMembers], positions: [JSONMembers],
    _ draft: inout GraphDraft
  ) throws(InputError) {
    guard let node = draft.list(id, at: place.start) else {
      throw fault(place, "the node `\(id.terminalSafe)` is listed twice")
    }
    var notes = draft.notes
    func coordinate(_ key: String) -> Double? {
      positions.lazy.compactMap { $0[key] }.first { !$0.isNull }
        .flatMap { number($0, &notes) }
    }
    let facts = GraphDraft.Facts(
      name: name(names, &notes), x: coordinate("x"), y: coordinate("y"), z: coordinate("z"))
    draft.notes = notes
    draft.describe(node) { $0 = facts }
  }

  /// Adds an edge.
  ///
  /// - Parameters:
  ///   - ends: The ids of its nodes.
  ///   - place: What to point at if a node is missing.
  ///   - isDirected: Whether the edge has a direction.
  ///   - attributes: The object that may call it latent.
  ///   - draft: The graph so far.
  func link(
    _ ends: (String, String), at place: JSONView, isDirected: Bool, attributes: JSONMembers?,
    _ draft: inout GraphDraft
  ) {
    let nodes = (draft.node(ends.0, at: place.start), draft.node(ends.1, at: place.start))
    let isLatent = attributes?["latent"].map { flag($0, &draft.notes) } ?? false
    draft.link(nodes.0, nodes.1, isDirected: isDirected, isLatent: isLatent)
  }
}

import FileIO

/// The graph of an XML document while it is read: the draft, and the nodes and the edge that are open.
struct OpenGraph {
  /// A node that is open; documents may nest nodes.
  struct Node {
    let node: Int
    var hasNodes = false
    var record = GraphNodeRecord()
  }

  private struct Edge {
    let source: Int
    let target: Int
    let isDirected: Bool
    var latent: String?
  }

  var draft = GraphDraft()
  var nodeKeys = GraphKeys()
  var edgeKeys = GraphKeys()
  private var nodes: [Node] = []
  private var edge: Edge?

  /// Whether an edge is open.
  var hasEdge: Bool { edge != nil }
  /// What a drawing shows of the innermost open node.
  var drawn: GraphDraft.Facts? { nodes.last?.record.drawn }

  /// Opens a node with an `id`.
  mutating func beginNode(_ element: XMLElement) throws(TextFault) -> (id: String, node: Int) {
    let id = try element.demand("id")
    guard let node = draft.list(id, at: element.offset) else {
      throw element.fault("the node `\(id.terminalSafe)` is listed twice")
    }
    if let outer = nodes.indices.last { nodes[outer].hasNodes = true }
    nodes.append(Node(node: node))
    return (id, node)
  }

  /// Closes the innermost node and describes it.
  mutating func endNode() -> Node? {
    guard let open = nodes.popLast() else { return nil }
    if open.hasNodes { draft.notes.add(.nesting) }
    let facts = open.record.facts(fallbacks: nodeKeys.fallbacks, &draft.notes)
    draft.describe(open.node) { $0 = facts }
    return open
  }

  /// Opens an edge between two nodes.
  mutating func beginEdge(
    _ element: XMLElement, _ ends: (source: String, target: String), isDirected: Bool
  ) {
    edge = Edge(
      source: draft.node(ends.source, at: element.offset),
      target: draft.node(ends.target, at: element.offset), isDirected: isDirected)
  }

  /// Closes the edge and links its nodes.
  mutating func endEdge() {
    guard let open = edge else { return }
    edge = nil
    let isLatent = edgeKeys.isLatent(open.latent, &draft.notes)
    draft.link(open.source, open.target, isDirected: open.isDirected, isLatent: isLatent)
  }

  /// Sets a field of the innermost open node.
  mutating func setOfNode(_ field: GraphField, _ text: String) {
    guard let last = nodes.indices.last else { return }
    nodes[last].record.set(field, text)
  }

  /// Sets a field of the open edge; only `latent` matters.
  mutating func setOfEdge(_ field: GraphField, _ text: String) {
    if field == .latent { edge?.latent = text }
  }

  /// Sets a coordinate that a drawing gives to the innermost open node.
  mutating func draw(
    _ coordinate: WritableKeyPath<GraphDraft.Facts, Double?>, _ text: String?
  ) {
    guard let last = nodes.indices.last else { return }
    nodes[last].record.draw(coordinate, text, &draft.notes)
  }

  /// Sets the name that a drawing gives to the innermost open node.
  mutating func nameByDrawing(_ name: String) {
    guard let last = nodes.indices.last else { return }
    nodes[last].record.drawn.name = name
  }
}

extension XMLElement {
  /// The nodes that an edge names.
  func endpoints() throws(TextFault) -> (source: String, target: String) {
    (try demand("source"), try demand("target"))
  }
}

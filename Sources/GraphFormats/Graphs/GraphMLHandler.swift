import FileIO
import GalaxyModel

/// Follows a GraphML document: keys, one graph, nodes and edges with their data.
///
/// Graphs inside nodes, as yEd writes groups, belong to the one graph. yEd's drawings give names and
/// positions to nodes without such attributes. A file of igraph, whose nodes have the names n0, n1, …,
/// may hold their original ids in an attribute `id`.
struct GraphMLHandler: XMLHandler {
  /// What the innermost open element is.
  enum Context: Equatable {
    case document, key, fallback, graph, node, edge
    case data(GraphField?)
    case drawing, drawnName, ignored
  }

  /// A node that is open.
  private struct OpenNode {
    let node: Int
    /// Whether it has the name that igraph gives the node at its place.
    let isNumbered: Bool
    var hasNodes = false
    var record = GraphNodeRecord()
  }

  /// An edge that is open.
  private struct OpenEdge {
    let source: Int
    let target: Int
    let isDirected: Bool
    var latent: String?
  }

  private var draft = GraphDraft()
  private var nodeKeys = GraphKeys()
  private var edgeKeys = GraphKeys()
  private var namespace = ""
  private var contexts: [Context] = []
  /// The key that is open.
  private var key = (id: "", isOfNodes: false, isOfEdges: false)
  /// Whether the edges of each open graph are directed.
  private var graphs: [Bool] = []
  private var hasGraph = false
  private var nodes: [OpenNode] = []
  private var edge: OpenEdge?
  /// Text of the innermost open element that has a meaning.
  private var text = ""
  /// The attribute `id` of each node, while the file may be igraph's.
  private var originalIDs: TextPool? = TextPool()

  var wantsText: Bool {
    switch contexts.last {
    case .fallback, .data(.some), .drawnName: true
    default: false
    }
  }

  mutating func start(_ element: XMLElement) throws(TextFault) {
    contexts.append(try enter(element))
  }

  mutating func text(_ text: String, at offset: Int) throws(TextFault) { self.text += text }

  mutating func end(_ name: String, at offset: Int) throws(TextFault) {
    let context = contexts.removeLast()
    switch context {
    case .document where !hasGraph: throw TextFault(offset: offset, message: "there is no graph")
    case .fallback: setFallback()
    case .graph: graphs.removeLast()
    case .node: endNode()
    case .edge: endEdge()
    case .data(let field?):
      if contexts.last == .node {
        nodes[nodes.count - 1].record.set(field, text)
      } else if field == .latent {
        edge?.latent = text
      }
    case .drawnName: nameByDrawing()
    default: break
    }
  }

  /// The graph that was read; the handler is used up.
  mutating func finished() -> GraphDraft {
    if let ids = originalIDs, ids.count > 0, ids.count == draft.count, !draft.rename(ids) {
      draft.notes.add(.ids)
    }
    return draft
  }

  private mutating func enter(_ element: XMLElement) throws(TextFault) -> Context {
    guard let context = contexts.last else {
      try element.demandRoot("graphml")
      namespace = element.namespace
      return .document
    }
    guard element.namespace == namespace else { return enterForeign(element, in: context) }
    switch (context, element.name) {
    case (.document, "key"): return try enterKey(element)
    case (.key, "default"):
      text = ""
      return .fallback
    case (.document, "graph"):
      guard !hasGraph else { throw element.fault("there is more than one graph; keep one") }
      hasGraph = true
      return try enterGraph(element)
    case (.node, "graph"): return try enterGraph(element)
    case (.edge, "graph"): throw element.fault("a graph inside an edge is not supported")
    case (.graph, "node"): return try enterNode(element)
    case (.graph, "edge"): return try enterEdge(element)
    case (.graph, "hyperedge"):
      throw element.fault("a hyperedge is not supported: an edge has two endpoints")
    case (.graph, "locator"), (.node, "locator"):
      throw element.fault("content in other files, which <locator> refers to, is not read")
    case (.node, "data"): return try enterData(element, nodeKeys, "node")
    case (.edge, "data"): return try enterData(element, edgeKeys, "edge")
    default: return .ignored
    }
  }

  /// Content of yEd; that of others is ignored with all that is in it.
  private mutating func enterForeign(_ element: XMLElement, in context: Context) -> Context {
    guard element.namespace.hasPrefix("http://www.yworks.com/"), let last = nodes.indices.last
    else { return .ignored }
    switch context {
    case .data where edge == nil, .drawing: break
    case .drawnName:
      // The text before the first element inside is the name.
      nameByDrawing()
      return .ignored
    default: return .ignored
    }
    switch element.name {
    case "Geometry" where nodes[last].record.drawn.x == nil:
      nodes[last].record.draw(\.x, element["x"], &draft.notes)
      nodes[last].record.draw(\.y, element["y"], &draft.notes)
    case "RectD" where nodes[last].record.drawn.x == nil:
      nodes[last].record.draw(\.x, element["X"], &draft.notes)
      nodes[last].record.draw(\.y, element["Y"], &draft.notes)
    case "NodeLabel", "Label.Text":
      text = ""
      return .drawnName
    default: break
    }
    return .drawing
  }

  private mutating func nameByDrawing() {
    guard let last = nodes.indices.last else { return }
    let isBlank = text.utf8.allSatisfy(XMLScanner.isBlank)
    if !isBlank, nodes[last].record.drawn.name == nil { nodes[last].record.drawn.name = text }
    text = ""
  }

  private mutating func enterKey(_ element: XMLElement) throws(TextFault) -> Context {
    let domain = element["for"] ?? "all"
    let field = element["attr.name"].flatMap(GraphField.init)
    key = (try element.demand("id"), ["node", "all"].contains(domain), false)
    key.isOfEdges = domain == "edge" || domain == "all"
    if hasGraph, field != nil, key.isOfNodes || key.isOfEdges {
      throw element.fault("a <key> after the graph is not supported; move it before <graph>")
    }
    if key.isOfNodes { nodeKeys.declare(key.id, field) }
    if key.isOfEdges { edgeKeys.declare(key.id, field) }
    return .key
  }

  private mutating func setFallback() {
    if key.isOfNodes { nodeKeys.setFallback(text, of: key.id) }
    if key.isOfEdges { edgeKeys.setFallback(text, of: key.id) }
  }

  private mutating func enterGraph(_ element: XMLElement) throws(TextFault) -> Context {
    let text: String
    if let outer = graphs.last, element["edgedefault"] == nil {
      text = outer ? "directed" : "undirected"
    } else {
      text = try element.demand("edgedefault")
    }
    guard text == "directed" || text == "undirected" else {
      throw element.fault("`edgedefault` is directed or undirected")
    }
    graphs.append(text == "directed")
    return .graph
  }

  private mutating func enterNode(_ element: XMLElement) throws(TextFault) -> Context {
    let id = try element.demand("id")
    guard let node = draft.list(id, at: element.offset) else {
      throw element.fault("the node `\(id.terminalSafe)` is listed twice")
    }
    if let outer = nodes.indices.last { nodes[outer].hasNodes = true }
    nodes.append(OpenNode(node: node, isNumbered: id == "n\(node)"))
    return .node
  }

  private mutating func endNode() {
    guard let open = nodes.popLast() else { return }
    if open.hasNodes { draft.notes.add(.nesting) }
    let facts = open.record.facts(fallbacks: nodeKeys.fallbacks, &draft.notes)
    draft.describe(open.node) { $0 = facts }
    guard let id = open.record[.id], open.isNumbered, originalIDs?.count == open.node else {
      originalIDs = nil
      return
    }
    originalIDs?.append(id)
  }

  private mutating func enterEdge(_ element: XMLElement) throws(TextFault) -> Context {
    let ends = (try element.demand("source"), try element.demand("target"))
    var isDirected = graphs.last ?? true
    if let text = element["directed"] {
      guard ["true", "false", "1", "0"].contains(text) else {
        throw element.fault("`directed` is true or false")
      }
      isDirected = text == "true" || text == "1"
    }
    if element["sourceport"] != nil || element["targetport"] != nil { draft.notes.add(.port) }
    edge = OpenEdge(
      source: draft.node(ends.0, at: element.offset),
      target: draft.node(ends.1, at: element.offset), isDirected: isDirected)
    return .edge
  }

  private mutating func endEdge() {
    guard let open = edge else { return }
    edge = nil
    let isLatent = edgeKeys.isLatent(open.latent, &draft.notes)
    draft.link(open.source, open.target, isDirected: open.isDirected, isLatent: isLatent)
  }

  private mutating func enterData(
    _ element: XMLElement, _ keys: GraphKeys, _ kind: String
  ) throws(TextFault) -> Context {
    let key = try element.demand("key")
    guard keys.contains(key) else {
      throw element.fault(
        "no <key> before the graph declares `\(key.terminalSafe)` for \(kind)s")
    }
    text = ""
    return .data(keys[key])
  }
}

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

  private var open = OpenGraph()
  /// Whether each open node has the name that igraph gives the node at its place.
  private var isNumbered: [Bool] = []
  private var namespace = ""
  private var contexts: [Context] = []
  /// The key that is open.
  private var key = (id: "", isOfNodes: false, isOfEdges: false)
  /// Whether the edges of each open graph are directed.
  private var graphs: [Bool] = []
  private var hasGraph = false
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
    case .edge: open.endEdge()
    case .data(let field?):
      if contexts.last == .node {
        open.setOfNode(field, text)
      } else {
        open.setOfEdge(field, text)
      }
    case .drawnName: nameByDrawing()
    default: break
    }
  }

  /// The graph that was read; the handler is used up.
  mutating func finished() -> GraphDraft {
    if let ids = originalIDs, ids.count > 0, ids.count == open.draft.count,
      !open.draft.rename(ids)
    {
      open.draft.notes.add(.ids)
    }
    return open.draft
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
    case (.node, "data"): return try enterData(element, open.nodeKeys, "node")
    case (.edge, "data"): return try enterData(element, open.edgeKeys, "edge")
    default: return .ignored
    }
  }

  /// Content of yEd; that of others is ignored with all that is in it.
  private mutating func enterForeign(_ element: XMLElement, in context: Context) -> Context {
    guard element.namespace.hasPrefix("http://www.yworks.com/"), let drawn = open.drawn else {
      return .ignored
    }
    switch context {
    case .data where !open.hasEdge, .drawing: break
    case .drawnName:
      // The text before the first element inside is the name.
      nameByDrawing()
      return .ignored
    default: return .ignored
    }
    switch element.name {
    case "Geometry" where drawn.x == nil:
      open.draw(\.x, element["x"])
      open.draw(\.y, element["y"])
    case "RectD" where drawn.x == nil:
      open.draw(\.x, element["X"])
      open.draw(\.y, element["Y"])
    case "NodeLabel", "Label.Text":
      text = ""
      return .drawnName
    default: break
    }
    return .drawing
  }

  private mutating func nameByDrawing() {
    guard let drawn = open.drawn else { return }
    let isBlank = text.utf8.allSatisfy(XMLScanner.isBlank)
    if !isBlank, drawn.name == nil { open.nameByDrawing(text) }
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
    if key.isOfNodes { open.nodeKeys.declare(key.id, field) }
    if key.isOfEdges { open.edgeKeys.declare(key.id, field) }
    return .key
  }

  private mutating func setFallback() {
    if key.isOfNodes { open.nodeKeys.setFallback(text, of: key.id) }
    if key.isOfEdges { open.edgeKeys.setFallback(text, of: key.id) }
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
    let (id, node) = try open.beginNode(element)
    isNumbered.append(id == "n\(node)")
    return .node
  }

  private mutating func endNode() {
    guard let ended = open.endNode() else { return }
    let hasNumber = isNumbered.removeLast()
    guard let id = ended.record[.id], hasNumber, originalIDs?.count == ended.node else {
      originalIDs = nil
      return
    }
    originalIDs?.append(id)
  }

  private mutating func enterEdge(_ element: XMLElement) throws(TextFault) -> Context {
    let ends = try element.endpoints()
    var isDirected = graphs.last ?? true
    if let text = element["directed"] {
      guard ["true", "false", "1", "0"].contains(text) else {
        throw element.fault("`directed` is true or false")
      }
      isDirected = text == "true" || text == "1"
    }
    if element["sourceport"] != nil || element["targetport"] != nil { open.draft.notes.add(.port) }
    open.beginEdge(element, ends, isDirected: isDirected)
    return .edge
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

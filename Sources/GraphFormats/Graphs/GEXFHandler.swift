import FileIO
import GalaxyModel

/// Follows a GEXF document: attributes, nodes with label and position, edges.
struct GEXFHandler: XMLHandler {
  /// What the innermost open element is.
  enum Context: Equatable {
    case document, graph, attributes, attribute, fallback, nodes, node, edges, edge, nodeValues
    case edgeValues, ignored
  }

  private var open = OpenGraph()
  private var namespace = ""
  private var contexts: [Context] = []
  private var type = "undirected"
  private var hasGraph = false
  /// Class of the attributes that are open, and id of the one that is.
  private var attributeClass = ""
  private var attribute = ""
  private var text = ""

  /// The graph that was read.
  var draft: GraphDraft { open.draft }

  var wantsText: Bool { contexts.last == .fallback }

  mutating func start(_ element: XMLElement) throws(TextFault) {
    contexts.append(try enter(element))
  }

  mutating func text(_ text: String, at offset: Int) throws(TextFault) { self.text += text }

  mutating func end(_ name: String, at offset: Int) throws(TextFault) {
    switch contexts.removeLast() {
    case .document where !hasGraph: throw TextFault(offset: offset, message: "there is no graph")
    case .fallback:
      if attributeClass == "node" { open.nodeKeys.setFallback(text, of: attribute) }
      if attributeClass == "edge" { open.edgeKeys.setFallback(text, of: attribute) }
    case .node: _ = open.endNode()
    case .edge: open.endEdge()
    default: break
    }
  }

  private mutating func enter(_ element: XMLElement) throws(TextFault) -> Context {
    guard let context = contexts.last else {
      try element.demandRoot("gexf")
      namespace = element.namespace
      return .document
    }
    // The namespace of positions contains the version, like that of the document.
    if context == .node, element.name == "position",
      element.namespace == namespace || element.namespace.hasSuffix("/viz")
    {
      place(element)
      return .ignored
    }
    guard element.namespace == namespace else { return .ignored }
    switch (context, element.name) {
    case (.document, "graph"): return try enterGraph(element)
    case (.graph, "attributes"):
      attributeClass = try element.demand("class")
      return .attributes
    case (.attributes, "attribute"): return try enterAttribute(element)
    case (.attribute, "default"):
      text = ""
      return .fallback
    case (.graph, "nodes"), (.node, "nodes"): return .nodes
    case (.graph, "edges"), (.node, "edges"): return .edges
    case (.nodes, "node"): return try enterNode(element)
    case (.edges, "edge"): return try enterEdge(element)
    case (.node, "attvalues"): return .nodeValues
    case (.edge, "attvalues"): return .edgeValues
    case (.nodeValues, "attvalue"):
      if let (field, text) = try value(element, open.nodeKeys) { open.setOfNode(field, text) }
    case (.edgeValues, "attvalue"):
      if let (field, text) = try value(element, open.edgeKeys) { open.setOfEdge(field, text) }
    default: break
    }
    return .ignored
  }

  private mutating func enterGraph(_ element: XMLElement) throws(TextFault) -> Context {
    guard !hasGraph else { throw element.fault("there is more than one graph; keep one") }
    hasGraph = true
    type = element["defaultedgetype"] ?? type
    try check(type, element)
    if element["mode"] == "dynamic" { open.draft.notes.add(.dynamic) }
    return .graph
  }

  private mutating func enterAttribute(_ element: XMLElement) throws(TextFault) -> Context {
    attribute = try element.demand("id")
    let field = element["title"].flatMap(GraphField.init)
    let isLate = attributeClass == "edge" ? open.draft.hasEdges : open.draft.count > 0
    guard field == nil || !isLate else {
      throw element.fault(
        "attributes after \(attributeClass)s are not supported; move <attributes> before them")
    }
    if attributeClass == "node" { open.nodeKeys.declare(attribute, field) }
    if attributeClass == "edge" { open.edgeKeys.declare(attribute, field) }
    return .attribute
  }

  private mutating func enterNode(_ element: XMLElement) throws(TextFault) -> Context {
    _ = try open.beginNode(element)
    if let label = element["label"], !label.isEmpty { open.nameByDrawing(label) }
    return .node
  }

  private mutating func place(_ element: XMLElement) {
    open.draw(\.x, element["x"])
    open.draw(\.y, element["y"])
    open.draw(\.z, element["z"])
  }

  private mutating func enterEdge(_ element: XMLElement) throws(TextFault) -> Context {
    let ends = try element.endpoints()
    let type = element["type"] ?? self.type
    try check(type, element)
    open.beginEdge(element, ends, isDirected: type == "directed")
    return .edge
  }

  /// What a value of an attribute is about, and its text; `nil` if it does not matter.
  private func value(
    _ element: XMLElement, _ keys: GraphKeys
  ) throws(TextFault) -> (GraphField, String)? {
    let id: String
    if let key = element["for"] { id = key } else { id = try element.demand("id") }
    // Gephi 0.7 writes weights of edges without declaring them.
    guard keys.contains(id) || id == "weight" else {
      throw element.fault("no <attribute> declares `\(id.terminalSafe)`")
    }
    guard let field = keys[id] else { return nil }
    return (field, try element.demand("value"))
  }

  private func check(_ type: String, _ element: XMLElement) throws(TextFault) {
    guard ["directed", "undirected", "mutual"].contains(type) else {
      throw element.fault("an edge is directed, undirected or mutual")
    }
  }
}

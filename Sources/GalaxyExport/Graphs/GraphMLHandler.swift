import GalaxyModel

/// Follows a GraphML document: keys, one graph, nodes and edges with their data.
struct GraphMLHandler: XMLHandler {
  private(set) var draft = GraphDraft()
  private var fields: [String: GraphField] = [:]
  /// Names of the elements that are open.
  private var path: [String] = []
  private var isDirected = true
  private var hasGraph = false
  /// The node that is open.
  private var node: Int?
  /// What the data that is open is about, and its text so far.
  private var field: GraphField?
  private var data = ""

  var wantsText: Bool { field != nil }

  mutating func start(_ element: XMLElement) throws(TextFault) {
    defer { path.append(element.name) }
    func fault(_ message: String) -> TextFault {
      TextFault(offset: element.offset, message: message)
    }
    switch (path.last, element.name) {
    case (nil, "graphml"): break
    case (nil, _): throw fault("<graphml> is expected")
    case ("graphml", "key"):
      guard element["for"] == "node" || element["for"] == "all" || element["for"] == nil,
        let title = element["attr.name"], let field = GraphField(title)
      else { return }
      fields[try element.demand("id")] = field
    case ("graphml", "graph"):
      guard !hasGraph else { throw fault("there is more than one graph") }
      hasGraph = true
      isDirected = try direction(try element.demand("edgedefault"), element) == "directed"
    case ("node", "graph"), ("edge", "graph"): throw fault("a graph in a graph is not taken")
    case ("graph", "node"):
      let id = try element.demand("id")
      node = draft.list(id, at: element.offset)
      if node == nil { throw fault("a node with this id is there already") }
    case ("graph", "edge"):
      let ends = (try element.demand("source"), try element.demand("target"))
      var edgeIsDirected = isDirected
      if let text = element["directed"] {
        guard ["true", "false", "1", "0"].contains(text) else {
          throw fault("`directed` is true or false")
        }
        edgeIsDirected = text == "true" || text == "1"
      }
      let nodes = (draft.node(ends.0, at: element.offset), draft.node(ends.1, at: element.offset))
      draft.link(nodes.0, nodes.1, edgeIsDirected ? [] : .twoWay)
    case ("graph", "hyperedge"): throw fault("an edge has two ends")
    case ("node", "data"):
      field = element["key"].flatMap { fields[$0] }
      data = ""
    default: break
    }
  }

  private func direction(_ text: String, _ element: XMLElement) throws(TextFault) -> String {
    guard text == "directed" || text == "undirected" else {
      throw TextFault(
        offset: element.offset, message: "`edgedefault` is directed or undirected")
    }
    return text
  }

  mutating func text(_ text: String, at offset: Int) throws(TextFault) { data += text }

  mutating func end(_ name: String, at offset: Int) throws(TextFault) {
    path.removeLast()
    if name == "data", path.last == "node", let node, let field {
      let text = data
      draft.describe(node) { field.set(text, in: &$0) }
      self.field = nil
    }
    if name == "node", path.last == "graph" { node = nil }
    if path.isEmpty, !hasGraph { throw TextFault(offset: offset, message: "there is no graph") }
  }
}

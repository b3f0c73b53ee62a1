import GalaxyModel

/// Follows a GEXF document: one graph, nodes with label and place, edges.
struct GEXFHandler: XMLHandler {
  private(set) var draft = GraphDraft()
  private var fields: [String: GraphField] = [:]
  private var path: [String] = []
  private var type = "undirected"
  private var hasGraph = false
  private var attributeClass: String?
  /// Nodes that are open: a hierarchy has nodes in nodes, which all count alike.
  private var open: [Int] = []

  var wantsText: Bool { false }

  mutating func start(_ element: XMLElement) throws(TextFault) {
    defer { path.append(element.name) }
    func fault(_ message: String) -> TextFault {
      TextFault(offset: element.offset, message: message)
    }
    switch (path.last, element.name) {
    case (nil, "gexf"): break
    case (nil, _): throw fault("<gexf> is expected")
    case ("gexf", "graph"):
      guard !hasGraph else { throw fault("there is more than one graph") }
      hasGraph = true
      type = element["defaultedgetype"] ?? type
      try check(type, element)
    case ("graph", "attributes"): attributeClass = element["class"]
    case ("attributes", "attribute"):
      guard attributeClass == "node", let title = element["title"], let field = GraphField(title)
      else { return }
      fields[try element.demand("id")] = field
    case ("nodes", "node"):
      guard let node = draft.list(try element.demand("id"), at: element.offset) else {
        throw fault("a node with this id is there already")
      }
      draft.describe(node) { $0.name = element["label"] }
      open.append(node)
    case ("node", "position"):
      guard let node = open.last else { return }
      draft.describe(node) {
        $0.x = element["x"].flatMap(Double.init)
        $0.y = element["y"].flatMap(Double.init)
        $0.z = element["z"].flatMap(Double.init)
      }
    case ("attvalues", "attvalue"):
      guard let node = open.last, let value = element["value"],
        let field = (element["for"] ?? element["id"]).flatMap({ fields[$0] })
      else { return }
      draft.describe(node) { field.set(value, in: &$0) }
    case ("edges", "edge"):
      let ends = (try element.demand("source"), try element.demand("target"))
      let type = element["type"] ?? self.type
      try check(type, element)
      let nodes = (draft.node(ends.0, at: element.offset), draft.node(ends.1, at: element.offset))
      draft.link(nodes.0, nodes.1, type == "directed" ? [] : .twoWay)
    default: break
    }
  }

  private func check(_ type: String, _ element: XMLElement) throws(TextFault) {
    guard ["directed", "undirected", "mutual"].contains(type) else {
      throw TextFault(
        offset: element.offset, message: "an edge is directed, undirected or mutual")
    }
  }

  mutating func text(_ text: String, at offset: Int) throws(TextFault) {}

  mutating func end(_ name: String, at offset: Int) throws(TextFault) {
    path.removeLast()
    if name == "node", path.last == "nodes" { open.removeLast() }
    if path.isEmpty, !hasGraph { throw TextFault(offset: offset, message: "there is no graph") }
  }
}

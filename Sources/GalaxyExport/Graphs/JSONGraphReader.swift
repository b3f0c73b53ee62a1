import GalaxyModel

/// Reads the JSON of Cytoscape and of node-link files, as NetworkX writes them.
///
/// O(elements) time and space.
struct JSONGraphReader {
  let source: String
  let root: Int?

  /// What kind of graph a document is, `nil` if none.
  static func recognise(_ document: JSONDocument) -> InputFormat? {
    guard let top = document.root.object?.indexed() else { return nil }
    if top["elements"]?["nodes"]?.array != nil || top["elements"]?.array != nil {
      return .cytoscape
    }
    let edges = top["edges"] ?? top["links"]
    return top["nodes"]?.array != nil && edges?.array != nil ? .nodeLink : nil
  }

  func read(_ document: JSONDocument, as format: InputFormat) throws(InputError) -> Galaxy {
    let top = try JSONRecord(document.root, source: source).indexed()
    var draft = GraphDraft()
    if format == .cytoscape { try readElements(top, &draft) } else { try readLinks(top, &draft) }
    if let node = draft.unlisted {
      throw InputError(
        .structure, source: source,
        location: .path(JSONView(bytes: document.bytes, start: node.place).path),
        message: "an edge names node \(node.id), which is not there")
    }
    return try draft.galaxy(named: format.rawValue, root: root, source: source)
  }

  /// The directed edges of `nodes` and `edges`, which older files call `links`.
  private func readLinks(_ top: JSONRecord, _ draft: inout GraphDraft) throws(InputError) {
    let key = top.members["edges"] == nil ? "links" : "edges"
    let isDirected = try top.optionalFlag("directed") ?? false
    let (nodes, edges) = (try top.array("nodes"), try top.array(key))
    for value in nodes {
      let record = try JSONRecord(value, source: source)
      try list(record, position: record, &draft)
    }
    for value in edges {
      let record = try JSONRecord(value, source: source)
      try link(record, at: value, isDirected: isDirected, &draft)
    }
  }

  /// `elements` with a list of nodes and one of edges, or one list of both.
  private func readElements(_ top: JSONRecord, _ draft: inout GraphDraft) throws(InputError) {
    // Edges of Cytoscape have a direction unless the file denies it.
    let isDirected = try top.optionalFlag("directed") ?? true
    let elements = try top.value("elements")
    if let both = elements.array {
      return try read(both, isDirected: isDirected, areEdges: nil, &draft)
    }
    let record = try JSONRecord(elements, source: source)
    for (key, areEdges) in [("nodes", false), ("edges", true)] {
      try read(
        try record.optionalArray(key), isDirected: isDirected, areEdges: areEdges, &draft)
    }
  }

  private func read(
    _ elements: JSONElements, isDirected: Bool, areEdges: Bool?, _ draft: inout GraphDraft
  ) throws(InputError) {
    for value in elements {
      let record = try JSONRecord(value, source: source)
      let data = try JSONRecord(try record.value("data"), source: source)
      if areEdges ?? (data.members["source"] != nil) {
        try link(data, at: value, isDirected: isDirected, &draft)
      } else {
        try list(data, position: try record.optionalRecord("position"), &draft)
      }
    }
  }

  private func list(
    _ record: JSONRecord, position: JSONRecord?, _ draft: inout GraphDraft
  ) throws(InputError) {
    let id = try record.value("id")
    guard let node = draft.list(try text(of: id, in: record), at: id.start) else {
      throw InputError(
        .structure, source: source, location: .path(id.path),
        message: "a node with this id is there already")
    }
    draft.describe(node) {
      $0.name = (record.members["name"] ?? record.members["label"])?.string
      $0.x = position?.members["x"]?.double
      $0.y = position?.members["y"]?.double
      $0.z = (position?.members["z"] ?? record.members["z"])?.double
    }
  }

  private func link(
    _ record: JSONRecord, at place: JSONView, isDirected: Bool, _ draft: inout GraphDraft
  ) throws(InputError) {
    let ends = (try record.value("source"), try record.value("target"))
    let nodes = (
      draft.node(try text(of: ends.0, in: record), at: place.start),
      draft.node(try text(of: ends.1, in: record), at: place.start)
    )
    var flags: WarpFlags = isDirected ? [] : .twoWay
    if isDirected, record.members["latent"]?.bool == true { flags.insert(.latent) }
    draft.link(nodes.0, nodes.1, flags)
  }

  /// An id: a text or a whole number.
  private func text(of id: JSONView, in record: JSONRecord) throws(InputError) -> String {
    if let text = id.string { return text }
    guard let number = id.integer else { throw record.wrong("a text or a whole number", id) }
    return "\(number)"
  }
}

import GalaxyModel

/// Reads the JSON of Cytoscape and of node-link files, as NetworkX writes them.
///
/// O(elements) time and space.
struct JSONGraphReader {
  let source: String
  let root: Int?

  /// What kind of graph a document is, `nil` if none.
  static func recognise(_ document: JSONValue) -> InputFormat? {
    if document["elements"]?["nodes"]?.array != nil || document["elements"]?.array != nil {
      return .cytoscape
    }
    let edges = document["edges"] ?? document["links"]
    return document["nodes"]?.array != nil && edges?.array != nil ? .nodeLink : nil
  }

  func read(_ document: JSONValue, as format: InputFormat) throws(InputError) -> Galaxy {
    let top = try JSONRecord(document, path: [], source: source)
    var draft = GraphDraft()
    let paths = try format == .cytoscape ? readElements(top, &draft) : readLinks(top, &draft)
    if let node = draft.unlisted {
      throw InputError(
        .structure, source: source,
        location: .path(paths.edges.appending(node.place)),
        message: "an edge names node \(node.id), which is not there")
    }
    return try draft.galaxy(named: format.rawValue, root: root, source: source)
  }

  /// The directed edges of `nodes` and `edges`, which older files call `links`.
  private func readLinks(
    _ top: JSONRecord, _ draft: inout GraphDraft
  ) throws(InputError) -> (nodes: JSONPath, edges: JSONPath) {
    let key = top.members["edges"] == nil ? "links" : "edges"
    let isDirected = try top.optionalFlag("directed") ?? false
    _ = try top.array("nodes")
    _ = try top.array(key)
    for (place, record) in try top.records("nodes").enumerated() {
      try list(record, "id", at: place, position: record, &draft)
    }
    for (place, record) in try top.records(key).enumerated() {
      try link(record, at: place, isDirected: isDirected, &draft)
    }
    return (top.path.appending("nodes"), top.path.appending(key))
  }

  /// `elements` with a list of nodes and one of edges, or one list of both.
  private func readElements(
    _ top: JSONRecord, _ draft: inout GraphDraft
  ) throws(InputError) -> (nodes: JSONPath, edges: JSONPath) {
    // Edges of Cytoscape have a direction unless the file denies it.
    let isDirected = try top.optionalFlag("directed") ?? true
    if top.members["elements"]?.array != nil {
      for (place, record) in try top.records("elements").enumerated() {
        try readElement(record, at: place, isDirected: isDirected, isEdge: nil, &draft)
      }
      return (top.path.appending("elements"), top.path.appending("elements"))
    }
    guard let elements = try top.optionalRecord("elements") else {
      throw top.wrong("elements", "an object", .null)
    }
    for (key, isEdge) in [("nodes", false), ("edges", true)] {
      for (place, record) in try elements.records(key).enumerated() {
        try readElement(record, at: place, isDirected: isDirected, isEdge: isEdge, &draft)
      }
    }
    return (elements.path.appending("nodes"), elements.path.appending("edges"))
  }

  private func readElement(
    _ record: JSONRecord, at place: Int, isDirected: Bool, isEdge: Bool?, _ draft: inout GraphDraft
  ) throws(InputError) {
    let data = try JSONRecord(
      try record.value("data"), path: record.path.appending("data"), source: source)
    if isEdge ?? (data.members["source"] != nil) {
      try link(data, at: place, isDirected: isDirected, &draft)
    } else {
      try list(data, "id", at: place, position: try record.optionalRecord("position"), &draft)
    }
  }

  private func list(
    _ record: JSONRecord, _ key: String, at place: Int, position: JSONRecord?,
    _ draft: inout GraphDraft
  ) throws(InputError) {
    guard let node = draft.list(try id(record, key), at: place) else {
      throw InputError(
        .structure, source: source, location: .path(record.path.appending(key)),
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
    _ record: JSONRecord, at place: Int, isDirected: Bool, _ draft: inout GraphDraft
  ) throws(InputError) {
    let ends = (try id(record, "source"), try id(record, "target"))
    let nodes = (draft.node(ends.0, at: place), draft.node(ends.1, at: place))
    var flags: WarpFlags = isDirected ? [] : .twoWay
    if isDirected, record.members["latent"]?.bool == true { flags.insert(.latent) }
    draft.link(nodes.0, nodes.1, flags)
  }

  private func id(_ record: JSONRecord, _ key: String) throws(InputError) -> String {
    switch try record.value(key) {
    case .string(let text): return text
    case .integer(let number): return "\(number)"
    case let other: throw record.wrong(key, "a text or a whole number", other)
    }
  }
}

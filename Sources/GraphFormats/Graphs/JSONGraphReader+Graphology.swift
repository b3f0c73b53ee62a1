import FileIO
import GalaxyModel
import JSONText

extension GraphFormat {
  /// Serialized graph of graphology and Sigma.
  ///
  /// ```
  /// {"options": {"type": "directed"},
  ///   "nodes": [{"key": "1"}, {"key": "2"}],
  ///   "edges": [{"source": "1", "target": "2"}]}
  /// ```
  public static let graphology = GraphFormat(
    name: "graphology", summary: "serialized graph of graphology and Sigma",
    reading: .json(
      { $0.isGraphology },
      { (document, input) throws(InputError) in
        try JSONGraphReader(input).read(document, named: "graphology") {
          (reader, document, draft) throws(InputError) in
          try reader.readGraphology(try reader.top(document), &draft)
        }
      }))
}

extension JSONGraphShape {
  /// Whether the nodes are those of graphology, and not node-link or adjacency data.
  var isGraphology: Bool {
    guard let nodes, top?["adjacency"]?.array == nil else { return false }
    if let first = nodes.first?.object { return first["key"] != nil && first["id"] == nil }
    return top?["attributes"]?.object != nil
  }
}

extension JSONGraphReader {
  /// A graph as graphology exports it, for Sigma and others.
  func readGraphology(_ top: JSONRecord, _ draft: inout GraphDraft) throws(InputError) {
    let options = try top.optionalRecord("options")
    let type = try options?.optionalText("type") ?? "mixed"
    guard ["directed", "undirected", "mixed"].contains(type) else {
      throw fault(top.view, "`options.type` is directed, undirected or mixed")
    }
    for node in try top.array("nodes") {
      let record = try JSONRecord(node, source: input.source)
      let key = try record.value("key")
      let attributes = try record.optionalRecord("attributes")?.members ?? .none
      try list(try id(key), at: key, names: [attributes], positions: [attributes], &draft)
    }
    for edge in try edges(of: top) {
      let record = try JSONRecord(edge, source: input.source)
      let ends = (try id(try record.value("source")), try id(try record.value("target")))
      let isUndirected = try record.optionalFlag("undirected") ?? (type == "undirected")
      link(
        ends, at: edge, isDirected: !isUndirected,
        attributes: try record.optionalRecord("attributes")?.members, &draft)
    }
  }
}

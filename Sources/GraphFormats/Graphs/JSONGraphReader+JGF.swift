import FileIO
import GalaxyModel
import JSONText

extension GraphFormat {
  /// JSON Graph Format, versions 1 and 2.
  ///
  /// ```
  /// {"graph": {"directed": true,
  ///   "nodes": {"1": {"label": "Sector 1"}, "2": {"label": "Sector 2"}},
  ///   "edges": [{"source": "1", "target": "2"}]}}
  /// ```
  public static let jgf = GraphFormat(
    name: "jgf", summary: "JSON Graph Format, versions 1 and 2",
    reading: .json(
      { $0.isJGF },
      { (document, input) throws(InputError) in
        try JSONGraphReader(input).read(document, named: "jgf") {
          (reader, document, draft) throws(InputError) in
          try reader.readJGF(try reader.top(document), &draft)
        }
      }))
}

extension JSONGraphShape {
  fileprivate var isJGF: Bool {
    guard let top, elements == nil, nodes == nil else { return false }
    let graph = top["graph"]?.object?.indexed()
    let isGraph = graph.map { $0["nodes"] != nil || $0["edges"] != nil } ?? false
    return isGraph || top["graphs"]?.array != nil
  }
}

extension JSONGraphReader {
  /// JSON Graph Format: nodes are a list in version 1 and an object by id in version 2.
  func readJGF(_ top: JSONRecord, _ draft: inout GraphDraft) throws(InputError) {
    let graph = try self.graph(of: top).indexed()
    if let hyperedges = graph.members["hyperedges"]?.array, !hyperedges.isEmpty {
      throw fault(
        try graph.value("hyperedges"),
        "a hyperedge is not supported: an edge has two endpoints")
    }
    let isDirected = try graph.optionalFlag("directed") ?? true
    let nodes = try graph.value("nodes")
    if let byID = nodes.object {
      for (id, value) in byID {
        try list(id, at: value, try JSONRecord(value, source: input.source), &draft)
      }
    } else {
      for value in try graph.array("nodes") {
        let record = try JSONRecord(value, source: input.source)
        let id = try record.value("id")
        try list(try self.id(id), at: id, record, &draft)
      }
    }
    for edge in try graph.optionalArray("edges") {
      let record = try JSONRecord(edge, source: input.source)
      let ends = (try id(try record.value("source")), try id(try record.value("target")))
      link(
        ends, at: edge, isDirected: try record.optionalFlag("directed") ?? isDirected,
        attributes: try record.optionalRecord("metadata")?.members ?? record.members, &draft)
    }
  }

  /// `graph`, or the only one of `graphs`.
  private func graph(of top: JSONRecord) throws(InputError) -> JSONRecord {
    guard let graphs = top.members["graphs"], !graphs.isNull else {
      return try JSONRecord(try top.value("graph"), source: input.source)
    }
    let list = try top.array("graphs")
    guard let first = list.first, list.count == 1 else {
      throw fault(graphs, "there are \(list.count) graphs", hint: "keep one")
    }
    return try JSONRecord(first, source: input.source)
  }

  private func list(
    _ id: String, at place: JSONView, _ record: JSONRecord, _ draft: inout GraphDraft
  ) throws(InputError) {
    let metadata = try record.optionalRecord("metadata")?.members
    try list(
      id, at: place, names: [record.members, metadata].compactMap { $0 },
      positions: [metadata, record.members].compactMap { $0 }, &draft)
  }
}

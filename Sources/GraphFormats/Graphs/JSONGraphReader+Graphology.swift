import FileIO
import GalaxyModel
import JSONText

extension JSONGraphReader {
  /// A graph as graphology exports it, for Sigma and others.
  func readGraphology(_ top: JSONRecord, _ draft: inout GraphDraft) throws(InputError) {
    let options = try top.optionalRecord("options")
    let type = try options?.optionalText("type") ?? "mixed"
    guard ["directed", "undirected", "mixed"].contains(type) else {
      throw fault(top.view, "`options.type` is directed, undirected or mixed")
    }
    for node in try top.array("nodes") {
      let record = try JSONRecord(node, source: source)
      let key = try record.value("key")
      let attributes = try record.optionalRecord("attributes")?.members ?? .none
      try list(try id(key), at: key, names: [attributes], positions: [attributes], &draft)
    }
    for edge in try edges(of: top) {
      let record = try JSONRecord(edge, source: source)
      let ends = (try id(try record.value("source")), try id(try record.value("target")))
      let isUndirected = try record.optionalFlag("undirected") ?? (type == "undirected")
      link(
        ends, at: edge, isDirected: !isUndirected,
        attributes: try record.optionalRecord("attributes")?.members, &draft)
    }
  }
}

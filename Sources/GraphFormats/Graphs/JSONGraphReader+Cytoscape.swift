import FileIO
import GalaxyModel
import JSONText

extension JSONGraphReader {
  /// `elements` with a list of nodes and one of edges, or one list of both, which may be the whole
  /// document, too.
  func readCytoscape(_ document: JSONView, _ draft: inout GraphDraft) throws(InputError) {
    if let both = document.array {
      return try readElements(both, isDirected: true, group: nil, &draft)
    }
    let top = try JSONRecord(document, source: input.source).indexed()
    // Edges of Cytoscape have a direction unless the file denies it.
    let isDirected = try top.optionalFlag("directed") ?? true
    let elements = try top.value("elements")
    if let both = elements.array {
      return try readElements(both, isDirected: isDirected, group: nil, &draft)
    }
    let record = try JSONRecord(elements, source: input.source)
    for group in ["nodes", "edges"] {
      try readElements(
        try record.optionalArray(group), isDirected: isDirected, group: group, &draft)
    }
  }

  /// Reads nodes and edges.
  ///
  /// - Parameters:
  ///   - elements: The elements.
  ///   - isDirected: Whether edges have a direction.
  ///   - group: What all elements are, `nil` if each has its own `group`.
  ///   - draft: The graph so far.
  /// - Throws: `InputError` for an element that is neither a node nor an edge.
  private func readElements(
    _ elements: JSONElements, isDirected: Bool, group: String?, _ draft: inout GraphDraft
  ) throws(InputError) {
    for value in elements {
      let record = try JSONRecord(value, source: input.source)
      let data = try JSONRecord(try record.value("data"), source: input.source)
      if try self.group(of: record, data, group) == "edges" {
        let ends = (try id(try data.value("source")), try id(try data.value("target")))
        link(
          ends, at: value, isDirected: data.members["directed"]?.bool ?? isDirected,
          attributes: data.members, &draft)
      } else {
        let position = try record.optionalRecord("position")
        let id = try data.value("id")
        try list(
          try self.id(id), at: id, names: [data.members],
          positions: [position?.members, data.members].compactMap { $0 }, &draft)
        if let parent = data.members["parent"], !parent.isNull { draft.notes.add(.nested) }
      }
    }
  }

  /// What an element is: what its list or its `group` names, else an edge if it has two endpoints.
  private func group(
    of record: JSONRecord, _ data: JSONRecord, _ expected: String?
  ) throws(InputError) -> String {
    guard let group = try record.optionalText("group") else {
      let hasEnds = ["source", "target"].allSatisfy { data.members[$0].map { !$0.isNull } ?? false }
      return expected ?? (hasEnds ? "edges" : "nodes")
    }
    guard group == "nodes" || group == "edges", group == expected ?? group else {
      throw fault(
        try record.value("group"),
        "`group` is \(group.terminalSafe), not \(expected ?? "nodes or edges")")
    }
    return group
  }
}

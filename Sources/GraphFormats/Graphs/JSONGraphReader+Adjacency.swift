import FileIO
import GalaxyModel
import JSONText

extension GraphFormat {
  /// Adjacency data of NetworkX.
  ///
  /// ```
  /// {"directed": true, "nodes": [{"id": 1}, {"id": 2}],
  ///   "adjacency": [[{"id": 2}], []]}
  /// ```
  public static let adjacency = GraphFormat(
    name: "adjacency", summary: "adjacency data of NetworkX",
    reading: .json(
      { $0.nodes != nil && $0.top?["adjacency"]?.array != nil },
      { (document, input) throws(InputError) in
        try JSONGraphReader(input).read(document, named: "adjacency") {
          (reader, document, draft) throws(InputError) in
          try reader.readAdjacency(try reader.top(document), &draft)
        }
      }))
}

extension JSONGraphReader {
  /// An edge as it is listed at one of its nodes.
  private struct Entry {
    let low: UInt32
    let high: UInt32
    /// Whether it is listed at the lower node.
    let isForward: Bool
  }

  /// Adjacency data of NetworkX: for each node the list of its successors, or of its neighbors.
  func readAdjacency(_ top: JSONRecord, _ draft: inout GraphDraft) throws(InputError) {
    let isDirected = try top.optionalFlag("directed") ?? false
    for node in try top.array("nodes") {
      let record = try JSONRecord(node, source: input.source)
      let id = try record.value("id")
      try list(
        try self.id(id), at: id, names: [record.members], positions: [record.members], &draft)
    }
    let rows = try top.array("adjacency")
    let count = draft.count
    guard rows.count == count else {
      throw fault(
        try top.value("adjacency"),
        "there are \(rows.count) lists of neighbors for \(count) nodes")
    }
    var entries: [Entry] = []
    for (node, row) in rows.enumerated() {
      guard let neighbors = row.array else {
        throw fault(row, "a list is expected, not \(row.kind)")
      }
      for neighbor in neighbors {
        let record = try JSONRecord(neighbor, source: input.source)
        let target = try id(try record.value("id"))
        if isDirected {
          link(
            (draft.id(of: node), target), at: neighbor, isDirected: true,
            attributes: record.members, &draft)
        } else {
          let other = draft.node(target, at: neighbor.start)
          entries.append(
            Entry(
              low: UInt32(min(node, other)), high: UInt32(max(node, other)),
              isForward: node <= other))
        }
      }
    }
    linkBothWays(&entries, &draft)
  }

  /// Adds undirected edges, which both of their nodes list.
  private func linkBothWays(_ entries: inout [Entry], _ draft: inout GraphDraft) {
    entries.sort { ($0.low, $0.high) < ($1.low, $1.high) }
    var start = 0
    while start < entries.count {
      let first = entries[start]
      var (forward, backward, end) = (0, 0, start)
      while end < entries.count, entries[end].low == first.low, entries[end].high == first.high {
        if entries[end].isForward { forward += 1 } else { backward += 1 }
        end += 1
      }
      for _ in 0..<max(forward, backward) {
        draft.link(Int(first.low), Int(first.high), .twoWay)
      }
      start = end
    }
  }
}

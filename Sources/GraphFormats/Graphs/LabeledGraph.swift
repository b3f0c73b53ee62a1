import GalaxyModel

/// A graph of a format that numbers its nodes and labels them: GML and Pajek.
///
/// NetworkX and others put the name of a node into its label and renumber the nodes. So labels that
/// are different integers, one for each node, are the numbers of the sectors; else the numbers of
/// the file are, and labels are names.
struct LabeledGraph {
  struct Node {
    var id: String
    var label: String?
    var x: Double?
    var y: Double?
    var z: Double?
    /// Where the text has it.
    var place = 0
  }

  var nodes: [Node] = []
  private(set) var edges: [(source: Int, target: Int, flags: WarpFlags)] = []

  /// Adds an edge between nodes by their places.
  mutating func link(_ source: Int, _ target: Int, _ flags: WarpFlags) {
    edges.append((source, target, flags))
  }

  /// The draft of the map.
  ///
  /// - Throws: `TextFault` at the second of two nodes of one id.
  /// - Complexity: O(nodes + edges).
  func draft() throws(TextFault) -> GraphDraft {
    var draft = GraphDraft()

    let isLabeled = labelsAreNumbers()
    var places: [Int] = []
    places.reserveCapacity(nodes.count)
    for node in nodes {
      let id = isLabeled ? node.label ?? node.id : node.id
      guard let place = draft.list(id, at: node.place) else {
        throw TextFault(offset: node.place, message: "a node with this id is there already")
      }
      places.append(place)
      draft.describe(place) { facts in
        if !isLabeled { facts.name = node.label }
        (facts.x, facts.y, facts.z) = (node.x, node.y, node.z)
      }
    }
    for edge in edges { draft.link(places[edge.source], places[edge.target], edge.flags) }
    return draft
  }

  private func labelsAreNumbers() -> Bool {
    var seen: Set<Int> = []
    for node in nodes {
      guard let number = node.label.flatMap(GraphDraft.number), seen.insert(number).inserted else {
        return false
      }
    }
    return !nodes.isEmpty
  }
}

/// How large a graph may be that a file only announces, so that a few bytes cannot ask for gigabytes.
enum AnnouncedSize {
  /// Whether a file of `bytes` bytes may announce `nodes` nodes: one for every two bytes, beside some
  /// that every file may have.
  static func fits(_ nodes: Int, bytes: Int) -> Bool { nodes <= 1 << 16 + bytes / 2 }
}

/// What the comments of an edge list reveal about it, as collections of graphs and other tools write
/// them.
enum EdgeListOrigin {
  /// `% sym …` of KONECT and `# Undirected graph …` of SNAP: an edge leads both ways.
  case undirected
  /// `% bip …` of KONECT: the two ends of an edge are numbered apart.
  case bipartite
  /// The heading of NetworkX before an adjacency list: a line is a node and all its successors.
  case adjacencyList
  /// `# node` before the neighbors of a node, one a line, as igraph writes LGL.
  case layout
  /// Nothing in particular.
  case plain

  /// Reads the comments among the first lines.
  ///
  /// - Parameters:
  ///   - text: The edge list.
  ///   - hasEdges: Whether a line with two sectors was found.
  /// - Complexity: O(1).
  init(of text: [UInt8], hasEdges: Bool) {
    let comments = text.prefix(1 << 12).split(separator: 10).prefix { line in
      line.first == UInt8(ascii: "#") || line.first == UInt8(ascii: "%") || !hasEdges
    }
    .map { line in
      String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\t" || $0 == "\r" }
    }
    .filter { $0.first?.first == "#" || $0.first?.first == "%" }
    self = .plain
    if let first = comments.first, first.count >= 2, first[0] == "%" {
      if first[1] == "sym" { self = .undirected }
      if first[1] == "bip" { self = .bipartite }
    }
    if comments.contains(where: { $0.prefix(3) == ["#", "Undirected", "graph:"] }) {
      self = .undirected
    }
    if comments.contains(where: { $0.prefix(2) == ["#", "GMT"] }) { self = .adjacencyList }
    if !hasEdges, comments.contains(where: { $0.count == 2 && $0[0] == "#" }) { self = .layout }
  }

  /// Why a list is not read as edges, and what to do; `nil` if it is.
  var refusal: (message: String, hint: String)? {
    switch self {
    case .bipartite:
      (
        "this is a bipartite graph, whose two kinds of nodes are numbered apart",
        "give them different numbers and leave the comment out"
      )
    case .adjacencyList:
      (
        "this looks like an adjacency list of NetworkX, in which a line lists all successors",
        "networkx.write_edgelist writes what is read"
      )
    case .layout:
      (
        "this looks like LGL, in which comments name the nodes",
        "igraph writes GraphML and edge lists, too"
      )
    case .undirected, .plain: nil
    }
  }
}

import FileIO
import GalaxyModel

extension GraphFormat {
  /// GML, of NetworkX, igraph, Gephi and yEd.
  ///
  /// ```
  /// graph [ directed 1
  ///   node [ id 1 label "Sector 1" ]
  ///   node [ id 2 label "Sector 2" ]
  ///   edge [ source 1 target 2 ]
  /// ]
  /// ```
  public static let gml = GraphFormat(
    name: "gml", summary: "GML, of NetworkX, igraph, Gephi and yEd",
    reading: .text(
      GraphRecognition(.signature) { TextLook.isGML($0.start) }, endsWithLine: false,
      { (text, input) throws(InputError) in
        try GMLReader(input).read(text)
      }))
}

/// Reads GML, as NetworkX, igraph, Gephi and yEd write it: `node` with `id`, `label` or `name`, and
/// `graphics` with `x`, `y`, `z`; `edge` with `source` and `target`; `directed`.
///
/// Other keys are ignored.
///
/// - Complexity: O(bytes) time and space.
struct GMLReader {
  private let input: GraphInput

  /// A reader of an input.
  init(_ input: GraphInput) { self.input = input }

  func read(_ bytes: [UInt8]) throws(InputError) -> (Galaxy, [String]) {
    var draft = try input.scan(utf8: bytes) { buffer throws(TextFault) in
      var text = GMLText()
      var scanner = GMLScanner(buffer)
      try text.read(&scanner)
      return try text.graph().draft()
    }
    return (try draft.galaxy(named: "gml", of: input), [])
  }
}

/// The contents of a GML text.
private struct GMLText {
  /// Lists in each other.
  private static let depthLimit = 64

  private var nodes: [LabeledGraph.Node] = []
  private var edges: [Edge] = []
  private var isDirected = false
  private var graphs = 0
  /// Keys of the lists that are open.
  private var path: [String] = []

  private struct Edge {
    var source: String?
    var target: String?
    let place: Int
  }

  mutating func read(_ scanner: inout GMLScanner) throws(TextFault) {
    while let token = try scanner.next() {
      let place = scanner.start
      switch token {
      case .close:
        guard let key = path.popLast() else {
          throw TextFault(offset: place, message: "a `]` closes nothing")
        }
        if path == ["graph"] { try end(key, at: place) }
      case .key(let name):
        let key = name.lowercased()
        guard let value = try scanner.next() else {
          throw TextFault(offset: place, message: "`\(name)` has no value")
        }
        try take(key, value, at: place)
      default: throw TextFault(offset: place, message: "a key is expected")
      }
    }
    if let open = path.last {
      throw TextFault(offset: scanner.position, message: "`\(open) [` is not ended")
    }
    guard graphs > 0 else { throw TextFault(offset: 0, message: "there is no `graph [`") }
  }

  private mutating func take(
    _ key: String, _ value: GMLScanner.Token, at place: Int
  ) throws(TextFault) {
    switch value {
    case .open: try open(key, at: place)
    case .close, .key: throw TextFault(offset: place, message: "`\(key)` has no value")
    case .number(let text), .text(let text): set(key, text)
    }
  }

  private mutating func open(_ key: String, at place: Int) throws(TextFault) {
    guard path.count < Self.depthLimit else {
      throw TextFault(offset: place, message: "more than \(Self.depthLimit) lists in each other")
    }
    if path.isEmpty, key == "graph" {
      graphs += 1
      guard graphs == 1 else { throw TextFault(offset: place, message: "one graph is expected") }
    }
    if path == ["graph"], key == "node" {
      nodes.append(LabeledGraph.Node(id: "", place: place))
    } else if path == ["graph"], key == "edge" {
      edges.append(Edge(place: place))
    }
    path.append(key)
  }

  private mutating func set(_ key: String, _ text: String) {
    guard path.first == "graph" else { return }
    switch (path.count, path.last, key) {
    case (1, _, "directed"): isDirected = text != "0"
    case (2, "node", "id"): nodes[nodes.count - 1].id = text
    case (2, "node", "label"): nodes[nodes.count - 1].label = text
    case (2, "node", "name") where nodes[nodes.count - 1].label == nil:
      nodes[nodes.count - 1].label = text
    case (2, "node", "x"), (3, "graphics", "x"): place(\.x, text)
    case (2, "node", "y"), (3, "graphics", "y"): place(\.y, text)
    case (2, "node", "z"), (3, "graphics", "z"): place(\.z, text)
    case (2, "edge", "source"): edges[edges.count - 1].source = text
    case (2, "edge", "target"): edges[edges.count - 1].target = text
    default: break
    }
  }

  private mutating func place(_ axis: WritableKeyPath<LabeledGraph.Node, Double?>, _ text: String) {
    guard path[1] == "node" else { return }
    nodes[nodes.count - 1][keyPath: axis] = Double(text)
  }

  private func end(_ key: String, at place: Int) throws(TextFault) {
    if key == "node", let node = nodes.last, node.id.isEmpty {
      throw TextFault(offset: node.place, message: "a node has no `id`")
    }
    if key == "edge", let edge = edges.last, edge.source == nil || edge.target == nil {
      throw TextFault(offset: edge.place, message: "an edge has no `source` or no `target`")
    }
  }

  /// The graph, with edges by places of nodes.
  func graph() throws(TextFault) -> LabeledGraph {
    var index = TextIndex()
    var graph = LabeledGraph()
    for node in nodes {
      guard index.place(of: node.id) == graph.nodes.count else {
        throw TextFault(offset: node.place, message: "a node with this id is there already")
      }
      graph.nodes.append(node)
    }
    for edge in edges {
      guard let source = edge.source, let target = edge.target else { continue }
      let ends = (index.place(of: source), index.place(of: target))
      guard max(ends.0, ends.1) < nodes.count else {
        let name = ends.0 < nodes.count ? target : source
        throw TextFault(
          offset: edge.place, message: "an edge names node \(name), which is not there")
      }
      graph.link(ends.0, ends.1, isDirected ? [] : .twoWay)
    }
    return graph
  }
}

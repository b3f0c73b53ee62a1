import CGraphReader

/// Reads DOT with the core of Graphviz, so that every text means what it means to `dot`.
public enum GraphvizParser {
  /// Reads the one graph of a text.
  ///
  /// - Parameter text: UTF-8.
  /// - Returns: Its nodes and edges in the order of the text.
  /// - Throws: `DotFault` for a text that is no graph, or one that Graphviz would need far more memory
  ///   for than its size suggests.
  /// - Complexity: What `DotLimits` allows: O(bytes) apart from products of two sets of nodes.
  public static func parse(_ text: [UInt8]) throws(DotFault) -> DotGraph {
    try DotLimits.check(text)
    var text = text
    text.append(0)
    let outcome = GraphvizLock.withLock { GraphvizParser.parseLocked(text) }
    switch outcome {
    case .success(let graph): return graph
    case .failure(let fault): throw fault
    }
  }

  private static func parseLocked(_ text: [UInt8]) -> Result<DotGraph, DotFault> {
    let graph = text.withUnsafeBytes { raw in
      ww_graph_read(raw.baseAddress?.assumingMemoryBound(to: CChar.self))
    }
    guard let graph else { return .failure(fault(String(cString: ww_graph_messages()))) }
    defer { ww_graph_close(graph) }
    var result = DotGraph(isDirected: ww_graph_is_directed(graph))
    var places: [UnsafeMutableRawPointer: Int] = [:]
    var next = ww_graph_first_node(graph)
    while let node = next {
      places[node] = result.nodes.count
      result.nodes.append(
        DotGraph.Node(
          name: name(ww_graph_name(node)),
          attributes: attributes(DotGraph.nodeAttributes, of: node)))
      next = ww_graph_next_node(graph, node)
    }
    next = ww_graph_first_node(graph)
    while let node = next {
      appendEdges(of: node, in: graph, places, to: &result)
      next = ww_graph_next_node(graph, node)
    }
    return .success(result)
  }

  private static func appendEdges(
    of node: UnsafeMutableRawPointer, in graph: UnsafeMutableRawPointer,
    _ places: [UnsafeMutableRawPointer: Int], to result: inout DotGraph
  ) {
    var next = ww_graph_first_edge(graph, node)
    while let edge = next {
      if let tail = ww_graph_edge_tail(edge).flatMap({ places[$0] }),
        let head = ww_graph_edge_head(edge).flatMap({ places[$0] })
      {
        result.edges.append(
          DotGraph.Edge(
            tail: tail, head: head, attributes: attributes(DotGraph.edgeAttributes, of: edge)))
      }
      next = ww_graph_next_edge(graph, edge)
    }
  }

  private static func attributes(
    _ names: [String], of element: UnsafeMutableRawPointer
  ) -> [String: String] {
    var result: [String: String] = [:]
    for name in names {
      var isMarkup = false
      guard let value = ww_graph_attribute(element, name, &isMarkup), !isMarkup, value.pointee != 0
      else { continue }
      result[name] = String(cString: value)
    }
    return result
  }

  private static func name(_ bytes: UnsafePointer<CChar>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }

  /// What the library said, with the line that it names.
  private static func fault(_ messages: String) -> DotFault {
    let first = messages.split(separator: "\n").first.map(String.init) ?? ""
    guard let place = first.firstRange(of: "in line "),
      let line = Int(first[place.upperBound...].prefix { $0.isNumber })
    else { return DotFault(line: nil, message: "this is not one graph in DOT") }
    let near = first[place.upperBound...].drop { $0.isNumber }
    return DotFault(line: line, message: "a syntax error in DOT\(near)")
  }
}

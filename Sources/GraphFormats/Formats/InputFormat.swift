/// A format that maps can be read from.
public enum InputFormat: String, CaseIterable, Sendable {
  case json
  case sqlite
  case universe
  case edges
  case graphml
  case gexf
  case cytoscape
  case nodeLink = "node-link"
  case adjacency
  case jgf
  case graphology
  case csvNodes = "csv-nodes"
  case csvEdges = "csv-edges"
  case matrixMarket = "matrix-market"
  case cim
  case dot
  case gml
  case pajek

  /// Whether it is a graph and nothing more, of which any sector may be the root.
  public var isGraph: Bool {
    switch self {
    case .json, .sqlite, .universe: false
    default: true
    }
  }

  /// Whether its text is JSON.
  package var isJSON: Bool {
    [.json, .universe, .cytoscape, .nodeLink, .adjacency, .jgf, .graphology].contains(self)
  }

  /// Whether it consists of lines, and nothing but the end of the last one tells that it is whole.
  package var endsWithLine: Bool {
    [.edges, .csvNodes, .csvEdges, .matrixMarket, .pajek].contains(self)
  }

  /// What it is, in a few words.
  public var summary: String {
    switch self {
    case .edges: "edges as lines of two sector numbers, and what NetworkX, KONECT and SNAP write"
    case .adjacency: "adjacency data of NetworkX"
    case .jgf: "JSON Graph Format, versions 1 and 2"
    case .graphology: "serialized graph of graphology and Sigma"
    case .dot: "Graphviz source, of this and other programs"
    case .gml: "GML, of NetworkX, igraph, Gephi and yEd"
    case .pajek: "Pajek network (.net)"
    default: ExportFormat(rawValue: rawValue)?.summary ?? ""
    }
  }

  /// All of them by name, for messages and help.
  public static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

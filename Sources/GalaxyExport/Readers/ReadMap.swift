public import GalaxyModel

/// A map as it was read.
public struct ReadMap: Sendable {
  public var galaxy: Galaxy
  /// Format that it was read from.
  public var format: InputFormat
  /// The whole document of a JSON input, so that writing it again loses nothing.
  public var document: JSONDocument?
  /// The rows of all tables, if the input has them and they were asked for.
  public var rows: RowStore?
  /// What the reader left out, one sentence each.
  public var warnings: [String]

  /// The bytes of a Universe file, so that writing it again changes none.
  public var text: [UInt8]? { format == .universe ? document?.bytes : nil }
}

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

  /// Whether it is a graph and nothing more, of which any sector may be the root.
  public var isGraph: Bool {
    switch self {
    case .json, .sqlite, .universe: false
    default: true
    }
  }

  /// Whether its text is JSON.
  var isJSON: Bool {
    switch self {
    case .json, .universe, .cytoscape, .nodeLink, .adjacency, .jgf, .graphology: true
    default: false
    }
  }
}

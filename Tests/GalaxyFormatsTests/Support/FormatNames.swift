import GalaxyFormats
import GraphFormats

/// The formats of graphs under the names that tests use.
extension ExportFormat {
  static let edges = named("edges")
  static let graphml = named("graphml")
  static let gexf = named("gexf")
  static let cytoscape = named("cytoscape")
  static let nodeLink = named("node-link")
  static let csvNodes = named("csv-nodes")
  static let csvEdges = named("csv-edges")
  static let matrixMarket = named("matrix-market")
  static let cim = named("cim")

  /// All formats of graphs, in the order of their list.
  static let graphs = GraphFormat.all.compactMap { ExportFormat($0) }

  private static func named(_ name: String) -> ExportFormat {
    guard let format = FormatCatalog.library.output(name) else {
      preconditionFailure("there is no format \(name)")
    }
    return format
  }
}

extension InputFormat {
  static let edges = named("edges")
  static let graphml = named("graphml")
  static let gexf = named("gexf")
  static let cytoscape = named("cytoscape")
  static let nodeLink = named("node-link")
  static let adjacency = named("adjacency")
  static let jgf = named("jgf")
  static let graphology = named("graphology")
  static let csvNodes = named("csv-nodes")
  static let csvEdges = named("csv-edges")
  static let matrixMarket = named("matrix-market")
  static let cim = named("cim")
  static let gml = named("gml")
  static let pajek = named("pajek")

  private static func named(_ name: String) -> InputFormat {
    guard let format = FormatCatalog.library.input(name) else {
      preconditionFailure("there is no format \(name)")
    }
    return format
  }
}

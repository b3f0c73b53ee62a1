/// A format that a galaxy can be written in.
public enum ExportFormat: String, CaseIterable, Sendable {
  case json
  case sql
  case sqlData = "sql-data"
  case sqlite
  case csv
  case universe
  case edges
  case graphml
  case gexf
  case cytoscape
  case nodeLink = "node-link"
  case csvNodes = "csv-nodes"
  case csvEdges = "csv-edges"
  case matrixMarket = "matrix-market"
  case cim
  case dot
  case svg
  case png
  case pdf

  /// What the files of a format cover.
  public enum Scope: Sendable {
    /// One file for the whole galaxy.
    case galaxy
    /// One file for each table.
    case table
    /// One file for each region.
    case region
    /// One file for each region, and one more for the whole galaxy if there are several regions.
    case map
  }

  /// What the files of this format cover.
  public var scope: Scope {
    switch self {
    case .json, .sql, .sqlData, .sqlite: .galaxy
    case .csv: .table
    case .universe, .edges, .graphml, .gexf, .cytoscape, .nodeLink, .csvNodes, .csvEdges,
      .matrixMarket, .cim:
      .region
    case .dot, .svg, .png, .pdf: .map
    }
  }

  /// Whether this version can write it.
  public var isAvailable: Bool {
    true
  }

  /// Whether it is a drawing, which the map renderer makes.
  public var isDrawing: Bool {
    switch self {
    case .dot, .svg, .png, .pdf: true
    default: false
    }
  }

  /// Whether it holds rows, so that the galaxy must carry row identifiers.
  public var holdsRows: Bool {
    switch self {
    case .json, .sql, .sqlData, .sqlite, .csv: true
    default: false
    }
  }

  /// Whether it lists the warps of a region for tools that work on graphs.
  public var isGraph: Bool {
    switch self {
    case .graphml, .gexf, .cytoscape, .nodeLink, .csvNodes, .csvEdges, .matrixMarket, .cim: true
    default: false
    }
  }

  /// Whether rows are needed to write all of it.
  public var needsRows: Bool { holdsRows || self == .universe }

  /// Whether its rows go into a database that checks them as the game's does.
  public var obeysGame: Bool { self == .sql || self == .sqlData || self == .sqlite }

  /// What it is, in a few words.
  public var summary: String {
    switch self {
    case .json: "all tables with all rows, for reading back"
    case .sql: "PostgreSQL script: types, tables, rows and constraints"
    case .sqlData: "PostgreSQL script of rows only, for a database that has the tables"
    case .sqlite: "SQLite database"
    case .csv: "one file of comma-separated values for each table"
    case .universe: "Universe JSON, one file for each region"
    case .edges: "directed edges as lines of two sector numbers, one file for each region"
    case .graphml: "GraphML, for NetworkX, igraph, yEd and others"
    case .gexf: "GEXF, for Gephi"
    case .cytoscape: "JSON of Cytoscape"
    case .nodeLink: "node-link JSON, for NetworkX and D3"
    case .csvNodes: "sectors as comma-separated values; csv-edges has the warps"
    case .csvEdges: "warps as comma-separated values"
    case .matrixMarket: "adjacency as a sparse matrix of Matrix Market"
    case .cim: "sector report of TradeWars, at most 65,535 sectors of six warps"
    case .dot: "map as Graphviz source"
    case .svg: "map as vector drawing for browsers"
    case .png: "map as picture"
    case .pdf: "map as printable page"
    }
  }
}

import GalaxyModel

extension ExportFormat {
  /// Names of the files of this format in an output directory, in the order of the regions.
  ///
  /// Regions are given by name. A name never becomes a path: files carry slugs, and where two
  /// names have one slug the later file gets a number. Complexity: O(regions + tables).
  public func fileNames(regions: [String]) -> [FileName] {
    switch self {
    case .json: [FileName("galaxy.json")]
    case .sql: [FileName("galaxy.sql")]
    case .sqlData: [FileName("galaxy-data.sql")]
    case .sqlite: [FileName("galaxy.sqlite")]
    case .csv: GalaxySchema.tables.map { FileName("csv/\($0.name).csv", table: $0.name) }
    case .universe: perRegion(regions, prefix: "universe", extension: "json")
    case .edges: perRegion(regions, prefix: "edges", extension: "txt")
    case .graphml, .gexf, .cytoscape, .nodeLink, .csvNodes, .csvEdges, .matrixMarket, .cim:
      regions.count == 1
        ? [FileName("\(graphFile.prefix).\(graphFile.suffix)", region: 0)]
        : perRegion(regions, prefix: graphFile.prefix, extension: graphFile.suffix)
    case .dot, .svg, .png, .pdf:
      regions.count == 1
        ? [FileName("map.\(rawValue)", region: 0)]
        : perRegion(regions, prefix: "map", extension: rawValue) + [FileName("map.\(rawValue)")]
    }
  }

  /// How files of graphs are called.
  private var graphFile: (prefix: String, suffix: String) {
    switch self {
    case .cytoscape: ("map", "cyjs")
    case .nodeLink: ("map", "node-link.json")
    case .csvNodes: ("nodes", "csv")
    case .csvEdges: ("edges", "csv")
    case .matrixMarket: ("map", "mtx")
    default: ("map", rawValue)
    }
  }

  /// Whether the format is one single file for a galaxy of so many regions, so that it can go to a
  /// named file or to the standard output.
  public func isSingleFile(regionCount: Int) -> Bool {
    switch scope {
    case .galaxy: true
    case .table: false
    case .region, .map: regionCount == 1
    }
  }

  /// One file of a format.
  public struct FileName: Hashable, Sendable {
    /// Path below the output directory, with `/` between its parts.
    public let path: String
    /// Place of the region that the file is about; `nil` for the whole galaxy.
    public let region: Int?
    /// The table that the file holds; `nil` if it is not about one.
    public let table: String?

    init(_ path: String, region: Int? = nil, table: String? = nil) {
      self.table = table
      self.path = path
      self.region = region
    }
  }

  private func perRegion(
    _ regions: [String], prefix: String, extension suffix: String
  ) -> [FileName] {
    var used: Set<String> = []
    return regions.enumerated().map { index, name in
      let base = slug(of: name)
      var unique = base
      var next = 2
      while !used.insert(unique).inserted {
        unique = "\(base)-\(next)"
        next += 1
      }
      return FileName("\(prefix)-\(unique).\(suffix)", region: index)
    }
  }
}

extension GraphFormat {
  /// All formats of plain graphs that need no further library, in the order in which they are listed.
  public static let all: [GraphFormat] = [
    .edges, .graphml, .gexf, .cytoscape, .nodeLink, .adjacency, .jgf, .graphology, .csvNodes,
    .csvEdges, .matrixMarket, .cim, .gml, .pajek,
  ]
}

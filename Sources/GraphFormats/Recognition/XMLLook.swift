/// XML of other programs, by the local name of its outermost element.
enum XMLLook {
  /// What such a document looks like and how to get a map from it, `nil` if it is not known.
  static func hint(_ root: String) -> String? {
    let known = names[root.lowercased()]
    return known.map { "this looks like \($0); GraphML and GEXF are read" }
  }

  private static let names = [
    "mxfile": "a drawing of draw.io", "mxgraphmodel": "a drawing of draw.io",
    "gxl": "GXL: gxl2gv converts it to DOT", "graph": "XGMML: Cytoscape exports GraphML, too",
    "directedgraph": "DGML of Visual Studio", "osm": "a map of OpenStreetMap", "kml": "KML",
    "diagram": "a drawing of Dia", "xmi": "XMI of a modeling tool",
    "vosviewer": "VOSviewer, which exports GML", "dynetml": "DyNetML: ORA exports GraphML, too",
  ]
}

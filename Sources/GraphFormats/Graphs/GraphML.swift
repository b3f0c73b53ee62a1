import FileIO
import GalaxyModel

extension GraphFormat {
  /// GraphML, for NetworkX, igraph, yEd and others.
  ///
  /// ```
  /// <graph id="map" edgedefault="directed">
  /// <node id="1"><data key="name">Sector 1</data></node>
  /// <edge source="1" target="2"><data key="oneway">false</data></edge>
  /// </graph>
  /// ```
  public static let graphml = GraphFormat(
    name: "graphml", summary: "GraphML, for NetworkX, igraph, yEd and others",
    reading: .text(
      .xml("graphml"), endsWithLine: false,
      { (text, input) throws(InputError) in
        let galaxy = try XMLGraphReader(input).read(text, named: "graphml") {
          (text) throws(TextFault) in
          var handler = GraphMLHandler()
          try XMLScanner.read(text, into: &handler)
          return handler.finished()
        }
        return (galaxy, [])
      }),
    writing: Writing(
      file: File(suffix: "graphml", extensions: ["graphml"]), carries: Set(GraphFact.allCases)
    ) { (region, writer, out) throws(IOFailure) in
      try writer.writeGraphML(GraphSheet(region), to: &out)
    },
    stamp: StampPlace(
      .markup, signs: "<graphml ", "<data key=\"recipe\">", "</graphml>"))
}

extension GraphWriter {
  func writeGraphML(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n")
    for column in sheet.columns {
      let type = column.isNumber ? "int" : "string"
      out.append(
        text: "<key id=\"\(column.key)\" for=\"node\" attr.name=\"\(column.key)\" "
          + "attr.type=\"\(type)\"/>\n")
    }
    for key in ["oneway", "latent"] {
      out.append(
        text: "<key id=\"\(key)\" for=\"edge\" attr.name=\"\(key)\" attr.type=\"boolean\"/>\n")
    }
    if stamp != nil {
      out.append("<key id=\"recipe\" for=\"graph\" attr.name=\"recipe\" attr.type=\"string\"/>\n")
    }
    out.append("<graph id=\"")
    out.append(xml: sheet.region.name)
    out.append("\" edgedefault=\"directed\">\n")
    appendStamp(
      of: .graphml, before: "<data key=\"recipe\">", after: "</data>\n", to: &out)
    try sheet.writeNodes(to: &out) { node, out in
      out.append(text: "<node id=\"\(sheet.region.sectors.number(node))\">")
      for column in sheet.columns {
        guard let value = column.value(node) else { continue }
        out.append(text: "<data key=\"\(column.key)\">")
        out.append(xml: GraphWriter.text(value))
        out.append("</data>")
      }
      out.append("</node>\n")
    }
    try sheet.writeEdges(to: &out) { edge, out in
      out.append("<edge source=\"")
      out.append(decimal: sheet.region.sectors.number(edge.source))
      out.append("\" target=\"")
      out.append(decimal: sheet.region.sectors.number(edge.target))
      out.append(text: "\"><data key=\"oneway\">\(edge.isOneWay)</data>")
      out.append(text: "<data key=\"latent\">\(edge.isLatent)</data></edge>\n")
    }
    out.append("</graph>\n</graphml>\n")
  }
}

import FileIO
import GalaxyModel

extension GraphFormat {
  /// GEXF, for Gephi.
  ///
  /// ```
  /// <nodes>
  /// <node id="1" label="Sector 1"><attvalues></attvalues></node>
  /// </nodes>
  /// <edges>
  /// <edge id="0" source="1" target="2"><attvalues>…</attvalues></edge>
  /// </edges>
  /// ```
  public static let gexf = GraphFormat(
    name: "gexf", summary: "GEXF, for Gephi",
    reading: .text(
      .xml("gexf"), endsWithLine: false,
      { (text, input) throws(InputError) in
        let galaxy = try XMLGraphReader(input).read(text, named: "gexf") {
          (text) throws(TextFault) in
          var handler = GEXFHandler()
          try XMLScanner.read(text, into: &handler)
          return handler.draft
        }
        return (galaxy, [])
      }),
    writing: Writing(
      file: File(suffix: "gexf", extensions: ["gexf"]), carries: Set(GraphFact.allCases)
    ) { (region, writer, out) throws(IOFailure) in
      try writer.writeGEXF(GraphSheet(region), to: &out)
    },
    stamp: StampPlace(.markup, signs: "<gexf ", "<meta><description>", "</gexf>"))
}

extension GraphWriter {
  /// GEXF 1.2, which more tools read than later versions.
  func writeGEXF(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.append("<gexf xmlns=\"http://www.gexf.net/1.2draft\" ")
    out.append("xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n")
    appendStamp(
      of: .gexf, before: "<meta><description>", after: "</description></meta>\n", to: &out)
    out.append(
      "<graph mode=\"static\" defaultedgetype=\"directed\">\n<attributes class=\"node\">\n")
    // The name is the label, and the place has an element of its own.
    let columns = sheet.columns.filter { !["name", "x", "y", "z"].contains($0.key) }
    for column in columns {
      let type = column.isNumber ? "integer" : "string"
      out.append(
        text: "<attribute id=\"\(column.key)\" title=\"\(column.key)\" type=\"\(type)\"/>\n")
    }
    out.append("</attributes>\n<attributes class=\"edge\">\n")
    for key in ["oneway", "latent"] {
      out.append(text: "<attribute id=\"\(key)\" title=\"\(key)\" type=\"boolean\"/>\n")
    }
    out.append("</attributes>\n<nodes>\n")
    let table = sheet.region.sectors
    try sheet.writeNodes(to: &out) { node, out in
      out.append(text: "<node id=\"\(table.number(node))\" label=\"")
      out.append(xml: sheet.region.sectorName(node))
      out.append("\"><attvalues>")
      for column in columns {
        guard let value = column.value(node) else { continue }
        out.append(text: "<attvalue for=\"\(column.key)\" value=\"")
        out.append(xml: GraphWriter.text(value))
        out.append("\"/>")
      }
      out.append("</attvalues>")
      if table.hasPositions {
        out.append(
          text: "<viz:position x=\"\(table.x[node])\" y=\"\(table.y[node])\" "
            + "z=\"\(table.z[node])\"/>")
      }
      out.append("</node>\n")
    }
    out.append("</nodes>\n<edges>\n")
    try sheet.writeEdges(to: &out) { edge, out in
      out.append(text: "<edge id=\"\(edge.number)\" source=\"\(table.number(edge.source))\" ")
      out.append(text: "target=\"\(table.number(edge.target))\"><attvalues>")
      out.append(text: "<attvalue for=\"oneway\" value=\"\(edge.isOneWay)\"/>")
      out.append(text: "<attvalue for=\"latent\" value=\"\(edge.isLatent)\"/></attvalues></edge>\n")
    }
    out.append("</edges>\n</graph>\n</gexf>\n")
  }
}

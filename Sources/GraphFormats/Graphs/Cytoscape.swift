import FileIO
import GalaxyModel
import JSONText

extension GraphFormat {
  /// JSON of Cytoscape.
  ///
  /// ```
  /// {"data":{"name":"map"},"directed":true,"multigraph":false,"elements":{"nodes":[
  /// {"data":{"id":"1","value":"1","name":"Sector 1"}}],
  /// "edges":[
  /// {"data":{"id":"e0","source":"1","target":"2","oneway":false,"latent":false}}]}}
  /// ```
  public static let cytoscape = GraphFormat(
    name: "cytoscape", summary: "JSON of Cytoscape",
    reading: .json(
      { shape in
        if let list = shape.array { return list.first?["data"]?.object != nil }
        return shape.elements.map { $0.array != nil || $0.object != nil } ?? false
      },
      { (document, input) throws(InputError) in
        try JSONGraphReader(input).read(document, named: "cytoscape") {
          (reader, document, draft) throws(InputError) in
          try reader.readCytoscape(document.root, &draft)
        }
      }),
    writing: Writing(
      file: File(suffix: "cyjs", extensions: ["cyjs"]), carries: Set(GraphFact.allCases)
    ) { (region, writer, out) throws(IOFailure) in
      try writer.writeCytoscape(GraphSheet(region), to: &out)
    },
    stamp: StampPlace(
      .jsonText, signs: "{\"data\":{\"name\":", "\"elements\":{\"nodes\":[", "\n{\"data\":{\"id\":")
  )
}

extension GraphWriter {
  /// JSON of Cytoscape; ids are texts there.
  func writeCytoscape(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("{\"data\":{\"name\":")
    out.append(jsonString: sheet.region.name)
    appendStamp(of: .cytoscape, before: ",\"recipe\":", after: "", to: &out)
    out.append("},\"directed\":true,\"multigraph\":false,\"elements\":{\"nodes\":[")
    let table = sheet.region.sectors
    try sheet.writeNodes(to: &out) { node, out in
      if node > 0 { out.append(UInt8(ascii: ",")) }
      let number = table.number(node)
      out.append(text: "\n{\"data\":{\"id\":\"\(number)\",\"value\":\"\(number)\"")
      append(sheet.columns.filter { $0.key != "x" && $0.key != "y" }, of: node, to: &out)
      out.append(UInt8(ascii: "}"))
      if table.hasPositions {
        out.append(text: ",\"position\":{\"x\":\(table.x[node]),\"y\":\(table.y[node])}")
      }
      out.append(UInt8(ascii: "}"))
    }
    out.append("],\n\"edges\":[")
    try sheet.writeEdges(to: &out) { edge, out in
      if edge.number > 0 { out.append(UInt8(ascii: ",")) }
      out.append(
        text: "\n{\"data\":{\"id\":\"e\(edge.number)\",\"source\":\"\(table.number(edge.source))\"")
      out.append(text: ",\"target\":\"\(table.number(edge.target))\",\"oneway\":\(edge.isOneWay)")
      out.append(text: ",\"latent\":\(edge.isLatent)}}")
    }
    out.append("]}}\n")
  }
}

import FileIO
import GalaxyModel
import JSONText

extension GraphFormat {
  /// Node-link JSON, for NetworkX and D3.
  ///
  /// ```
  /// {"directed":true,"multigraph":false,"graph":{"name":"map"},
  /// "nodes":[
  /// {"id":1,"name":"Sector 1"}],
  /// "edges":[
  /// {"source":1,"target":2,"oneway":false,"latent":false}]}
  /// ```
  public static let nodeLink = GraphFormat(
    name: "node-link", summary: "node-link JSON, for NetworkX and D3",
    reading: .json(
      { $0.nodes != nil && $0.top?["adjacency"]?.array == nil && !$0.isGraphology },
      { (document, input) throws(InputError) in
        try JSONGraphReader(input).read(document, named: "node-link") {
          (reader, document, draft) throws(InputError) in
          try reader.readNodeLink(try reader.top(document), &draft)
        }
      }),
    writing: Writing(
      file: File(suffix: "node-link.json", extensions: []), carries: Set(GraphFact.allCases)
    ) { (region, writer, out) throws(IOFailure) in
      try writer.writeNodeLink(GraphSheet(region), to: &out)
    },
    stamp: StampPlace(
      .jsonText, signs: "\"graph\":{\"name\":", "},\n\"nodes\":[\n{\"id\":", "\n{\"source\":"))
}

extension GraphWriter {
  /// What NetworkX calls node-link data; ids are numbers.
  func writeNodeLink(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("{\"directed\":true,\"multigraph\":false,\"graph\":{\"name\":")
    out.append(jsonString: sheet.region.name)
    appendStamp(of: .nodeLink, before: ",\"recipe\":", after: "", to: &out)
    out.append("},\n\"nodes\":[")
    let table = sheet.region.sectors
    try sheet.writeNodes(to: &out) { node, out in
      if node > 0 { out.append(UInt8(ascii: ",")) }
      out.append(text: "\n{\"id\":\(table.number(node))")
      append(sheet.columns, of: node, to: &out)
      out.append(UInt8(ascii: "}"))
    }
    out.append("],\n\"edges\":[")
    try sheet.writeEdges(to: &out) { edge, out in
      if edge.number > 0 { out.append(UInt8(ascii: ",")) }
      out.append(
        text: "\n{\"source\":\(table.number(edge.source)),\"target\":\(table.number(edge.target))")
      out.append(text: ",\"oneway\":\(edge.isOneWay),\"latent\":\(edge.isLatent)}")
    }
    out.append("]}\n")
  }
}

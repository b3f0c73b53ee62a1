import FileIO
import GalaxyModel

extension GraphFormat {
  /// Warps as comma-separated values.
  ///
  /// ```
  /// source,target,"oneway",latent
  /// 1,2,false,false
  /// 2,1,false,false
  /// 2,3,"true",false
  /// ```
  public static let csvEdges = GraphFormat(
    name: "csv-edges", summary: "warps as comma-separated values",
    reading: .text(
      GraphRecognition(.layout) { CSVGraphReader.header(of: $0.bytes)?.ends != nil },
      endsWithLine: true,
      { (text, input) throws(InputError) in
        try CSVGraphReader(input).read(text, named: "csv-edges") {
          (table, draft, notes) throws(TextFault) in
          try CSVGraphReader.readEdges(&table, &draft)
        }
      }),
    writing: Writing(
      file: File(prefix: "edges", suffix: "csv", extensions: []),
      carries: [.warps, .numbers, .latency],
      complement: "csv-nodes"
    ) { (region, writer, out) throws(IOFailure) in
      try writer.writeEdges(GraphSheet(region), to: &out)
    })
}

extension GraphWriter {
  /// A header, then a line for each edge, with such quotes around `oneway`.
  ///
  /// Sectors without edges are only in the list of nodes.
  func writeEdges(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    let last = sheet.edgeCount - 1
    out.append(text: "source,target,\(quoted("oneway", if: last >= 0)),latent\n")
    try sheet.writeEdges(to: &out) { edge, out in
      out.append(decimal: sheet.region.sectors.number(edge.source))
      out.append(UInt8(ascii: ","))
      out.append(decimal: sheet.region.sectors.number(edge.target))
      let oneWay = quoted("\(edge.isOneWay)", if: edge.number == last)
      out.append(text: ",\(oneWay),\(edge.isLatent)\n")
    }
  }
}

import FileIO
import GalaxyModel

extension GraphFormat {
  /// Adjacency as a sparse matrix of Matrix Market.
  ///
  /// ```
  /// %%MatrixMarket matrix coordinate pattern general
  /// 3 3 3
  /// 1 2
  /// 2 1
  /// 2 3
  /// ```
  public static let matrixMarket = GraphFormat(
    name: "matrix-market", summary: "adjacency as a sparse matrix of Matrix Market",
    reading: .text(
      GraphRecognition(.signature) { MatrixMarketReader.recognizes($0.start) }, endsWithLine: true,
      { (text, input) throws(InputError) in
        (try MatrixMarketReader(input).read(text), [])
      }),
    writing: Writing(
      file: File(suffix: "mtx", extensions: ["mtx"]), carries: [.warps, .isolatedSectors]
    ) { (region, writer, out) throws(IOFailure) in
      try writer.writeMatrix(GraphSheet(region), to: &out)
    })
}

extension GraphWriter {
  /// `%%MatrixMarket`: rows and columns are places in the list of sectors, from 1.
  func writeMatrix(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("%%MatrixMarket matrix coordinate pattern general\n")
    let count = sheet.region.sectorCount
    out.append(text: "\(count) \(count) \(sheet.edgeCount)\n")
    try sheet.writeEdges(to: &out) { edge, out in
      out.append(decimal: edge.source + 1)
      out.append(UInt8(ascii: " "))
      out.append(decimal: edge.target + 1)
      out.append(UInt8(ascii: "\n"))
    }
  }
}

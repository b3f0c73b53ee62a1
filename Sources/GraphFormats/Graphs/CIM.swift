import FileIO
import GalaxyModel

extension GraphFormat {
  /// Sector report of TradeWars, at most 65,535 sectors of six warps.
  ///
  /// ```
  /// :
  ///     1     2
  ///     2     1     3
  ///     3
  /// :ENDINTERROG
  /// ```
  public static let cim = GraphFormat(
    name: "cim", summary: "sector report of TradeWars, at most 65,535 sectors of six warps",
    reading: .text(
      GraphRecognition(.layout) { (text) throws(InputError) in
        try SectorReportReader.recognizes(text.bytes, source: text.source) ? .yes : .no
      }, endsWithLine: false,
      { (text, input) throws(InputError) in
        try SectorReportReader(input).read(text)
      }),
    writing: Writing(
      file: File(suffix: "cim", extensions: ["cim"]),
      carries: [.warps, .isolatedSectors, .numbers],
      refusal: { SectorReport.refusal($0) }
    ) { (region, writer, out) throws(IOFailure) in
      try writer.writeReport(GraphSheet(region), to: &out)
    })
}

extension GraphWriter {
  /// A line for each sector, in columns of five.
  func writeReport(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append(":\n")
    try sheet.writeNodes(to: &out) { node, out in
      for (place, other) in ([node] + sheet.successors(node)).enumerated() {
        if place > 0 { out.append(UInt8(ascii: " ")) }
        let text = "\(sheet.region.sectors.number(other))"
        for _ in text.utf8.count..<max(5, text.utf8.count) { out.append(UInt8(ascii: " ")) }
        out.append(text: text)
      }
      out.append(UInt8(ascii: "\n"))
    }
    out.append(":ENDINTERROG\n")
  }
}

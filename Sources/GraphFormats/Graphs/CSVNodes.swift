import FileIO
import GalaxyModel

extension GraphFormat {
  /// Sectors as comma-separated values; csv-edges has the warps.
  ///
  /// ```
  /// "id",name
  /// 1,Sector 1
  /// 2,Sector 2
  /// ```
  public static let csvNodes = GraphFormat(
    name: "csv-nodes", summary: "sectors as comma-separated values; csv-edges has the warps",
    reading: .text(
      GraphRecognition(.layout) {
        CSVGraphReader.header(of: $0.bytes).map { $0.ends == nil && $0.id != nil } ?? false
      }, endsWithLine: true,
      { (text, input) throws(InputError) in
        try CSVGraphReader(input).read(text, named: "csv-nodes") {
          (table, draft, notes) throws(TextFault) in
          try CSVGraphReader.readNodes(&table, &draft, &notes)
        }
      }),
    writing: Writing(
      file: File(prefix: "nodes", suffix: "csv", extensions: []),
      carries: [.isolatedSectors, .numbers, .names, .positions],
      complement: "csv-edges"
    ) { (region, writer, out) throws(IOFailure) in
      try writer.writeNodes(GraphSheet(region), to: &out)
    })
}

extension GraphWriter {
  /// A header, then a line for each sector.
  ///
  /// Quotes in the header and in the last line show that the table is complete, see `CSVTable`; they
  /// are around the last column of numbers.
  func writeNodes(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    let last = sheet.region.sectorCount - 1
    let mark = sheet.columns.lastIndex { $0.isNumber }
    let titles = sheet.columns.map(\.key)
    out.append(text: quoted("id", if: mark == nil && last >= 0))
    for (place, title) in titles.enumerated() {
      out.append(text: "," + quoted(title, if: place == mark && last >= 0))
    }
    out.append("\n")
    try sheet.writeNodes(to: &out) { node, out in
      let number = "\(sheet.region.sectors.number(node))"
      out.append(text: quoted(number, if: mark == nil && node == last))
      for (place, column) in sheet.columns.enumerated() {
        out.append(UInt8(ascii: ","))
        guard let value = column.value(node) else { continue }
        let text = GraphWriter.text(value)
        if place == mark {
          out.append(text: quoted(text, if: node == last))
        } else if column.isNumber {
          out.append(text: text)
        } else {
          append(cell: text, to: &out)
        }
      }
      out.append("\n")
    }
  }
}

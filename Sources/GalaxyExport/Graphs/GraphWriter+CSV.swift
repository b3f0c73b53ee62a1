import GalaxyModel

extension GraphWriter {
  /// A header, then a line for each sector. Quotes around the first id and the last one tell that
  /// the table is whole, see `CSVTable`.
  func writeNodes(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    let count = sheet.region.sectorCount
    let titles = [count > 0 ? "\"id\"" : "id"] + sheet.columns.map(\.key)
    out.append(text: titles.joined(separator: ",") + "\r\n")
    try sheet.writeNodes(to: &out) { node, out in
      let isLast = node == count - 1
      if isLast { out.append(UInt8(ascii: "\"")) }
      out.append(decimal: sheet.region.sectors.number(node))
      if isLast { out.append(UInt8(ascii: "\"")) }
      for column in sheet.columns {
        out.append(UInt8(ascii: ","))
        guard let value = column.value(node) else { continue }
        if column.isNumber {
          out.append(text: GraphWriter.text(value))
        } else {
          append(cell: GraphWriter.text(value), to: &out)
        }
      }
      out.append("\r\n")
    }
  }

  /// A header, then a line for each edge, with such quotes around `oneway`. Sectors without any stand
  /// only among the nodes.
  func writeEdges(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    let title = CSVTable.markOfEdges
    out.append(
      text: "source,target,\(sheet.edgeCount > 0 ? "\"\(title)\"" : title),latent\r\n")
    try sheet.writeEdges(to: &out) { edge, out in
      out.append(decimal: sheet.region.sectors.number(edge.source))
      out.append(UInt8(ascii: ","))
      out.append(decimal: sheet.region.sectors.number(edge.target))
      let oneWay =
        edge.number == sheet.edgeCount - 1 ? "\"\(edge.isOneWay)\"" : "\(edge.isOneWay)"
      out.append(text: ",\(oneWay),\(edge.isLatent)\r\n")
    }
  }

  private func append(cell plain: String, to out: inout ByteWriter) {
    let text = isFormulaSafe ? plain.withoutFormula : plain
    // Readers drop blanks around a cell without quotes.
    let isPlain =
      text.utf8.allSatisfy { $0 >= 32 && $0 != 0x22 && $0 != 0x2C }
      && text.utf8.first != 32 && text.utf8.last != 32
    guard !isPlain else { return out.append(text: text) }
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == 0x22 { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }
}

import GalaxyModel

extension GraphWriter {
  /// A header, then a line for each sector.
  func writeNodes(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append(text: (["id"] + sheet.columns.map(\.key)).joined(separator: ",") + "\r\n")
    try sheet.writeNodes(to: &out) { node, out in
      out.append(decimal: sheet.region.sectors.number(node))
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

  /// A header, then a line for each edge. Sectors without any are only among the nodes.
  func writeEdges(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("source,target,oneway,latent\r\n")
    try sheet.writeEdges(to: &out) { edge, out in
      out.append(decimal: sheet.region.sectors.number(edge.source))
      out.append(UInt8(ascii: ","))
      out.append(decimal: sheet.region.sectors.number(edge.target))
      out.append(text: ",\(edge.isOneWay),\(edge.isLatent)\r\n")
    }
  }

  private func append(cell plain: String, to out: inout ByteWriter) {
    let text = isFormulaSafe ? plain.withoutFormula : plain
    let isPlain = text.utf8.allSatisfy { $0 >= 32 && $0 != 0x22 && $0 != 0x2C }
    guard !isPlain else { return out.append(text: text) }
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == 0x22 { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }
}

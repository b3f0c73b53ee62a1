import FileIO
import GalaxyModel

extension GraphWriter {
  /// A header, then a line for each sector. Quotes in the header and in the last line tell that the
  /// table is whole, see `CSVTable`; they are around the last column of numbers.
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

  /// A header, then a line for each edge, with such quotes around `oneway`. Sectors without any stand
  /// only among the nodes.
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

  private func quoted(_ text: String, if isQuoted: Bool) -> String {
    isQuoted ? "\"\(text)\"" : text
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

import FileIO
import GalaxyModel
import JSONText

extension GraphWriter {
  /// JSON of Cytoscape; ids are texts there.
  func writeCytoscape(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("{\"data\":{\"name\":")
    out.append(jsonString: sheet.region.name)
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

  /// What NetworkX calls node-link data; ids are numbers.
  func writeNodeLink(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("{\"directed\":true,\"multigraph\":false,\"graph\":{\"name\":")
    out.append(jsonString: sheet.region.name)
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

  private func append(
    _ columns: [GraphSheet.Column], of node: Int, to out: inout ByteWriter
  ) {
    for column in columns {
      guard let value = column.value(node) else { continue }
      out.append(text: ",\"\(column.key)\":")
      if case .text(let text) = value {
        out.append(jsonString: text)
      } else {
        out.append(text: GraphWriter.text(value))
      }
    }
  }
}

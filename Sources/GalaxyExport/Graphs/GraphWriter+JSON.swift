import GalaxyModel

extension GraphWriter {
  /// JSON of Cytoscape; ids are texts there.
  func writeCytoscape(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("{\"data\":{\"name\":")
    out.append(jsonString: sheet.region.name)
    out.append("},\"directed\":true,\"multigraph\":false,\"elements\":{\"nodes\":[")
    let table = sheet.region.sectors
    for node in 0..<table.count {
      if node > 0 { out.append(UInt8(ascii: ",")) }
      let number = table.number(node)
      out.append(text: "\n{\"data\":{\"id\":\"\(number)\",\"value\":\"\(number)\"")
      append(sheet.columns.filter { $0.key != "x" && $0.key != "y" }, of: node, to: &out)
      out.append(UInt8(ascii: "}"))
      if table.hasPositions {
        out.append(text: ",\"position\":{\"x\":\(table.x[node]),\"y\":\(table.y[node])}")
      }
      out.append(UInt8(ascii: "}"))
      if node & 0xFFF == 0 { try out.throwIfFailed() }
    }
    out.append("],\n\"edges\":[")
    var count = 0
    try sheet.eachEdge { source, target, oneWay, latent throws(IOFailure) in
      if count > 0 { out.append(UInt8(ascii: ",")) }
      out.append(text: "\n{\"data\":{\"id\":\"e\(count)\",\"source\":\"\(table.number(source))\"")
      out.append(text: ",\"target\":\"\(table.number(target))\",\"oneway\":\(oneWay)")
      out.append(text: ",\"latent\":\(latent)}}")
      count += 1
      if source & 0xFFF == 0 { try out.throwIfFailed() }
    }
    out.append("]}}\n")
  }

  /// What NetworkX calls node-link data; ids are numbers.
  func writeNodeLink(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("{\"directed\":true,\"multigraph\":false,\"graph\":{\"name\":")
    out.append(jsonString: sheet.region.name)
    out.append("},\n\"nodes\":[")
    let table = sheet.region.sectors
    for node in 0..<table.count {
      if node > 0 { out.append(UInt8(ascii: ",")) }
      out.append(text: "\n{\"id\":\(table.number(node))")
      append(sheet.columns, of: node, to: &out)
      out.append(UInt8(ascii: "}"))
      if node & 0xFFF == 0 { try out.throwIfFailed() }
    }
    out.append("],\n\"edges\":[")
    var isFirst = true
    try sheet.eachEdge { source, target, oneWay, latent throws(IOFailure) in
      if !isFirst { out.append(UInt8(ascii: ",")) }
      isFirst = false
      out.append(text: "\n{\"source\":\(table.number(source)),\"target\":\(table.number(target))")
      out.append(text: ",\"oneway\":\(oneWay),\"latent\":\(latent)}")
      if source & 0xFFF == 0 { try out.throwIfFailed() }
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

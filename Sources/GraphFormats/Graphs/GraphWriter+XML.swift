import FileIO
import GalaxyModel

extension GraphWriter {
  func writeGraphML(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n")
    for column in sheet.columns {
      let type = column.isNumber ? "int" : "string"
      out.append(
        text: "<key id=\"\(column.key)\" for=\"node\" attr.name=\"\(column.key)\" "
          + "attr.type=\"\(type)\"/>\n")
    }
    for key in ["oneway", "latent"] {
      out.append(
        text: "<key id=\"\(key)\" for=\"edge\" attr.name=\"\(key)\" attr.type=\"boolean\"/>\n")
    }
    out.append("<graph id=\"")
    out.append(xml: sheet.region.name)
    out.append("\" edgedefault=\"directed\">\n")
    try sheet.writeNodes(to: &out) { node, out in
      out.append(text: "<node id=\"\(sheet.region.sectors.number(node))\">")
      for column in sheet.columns {
        guard let value = column.value(node) else { continue }
        out.append(text: "<data key=\"\(column.key)\">")
        out.append(xml: GraphWriter.text(value))
        out.append("</data>")
      }
      out.append("</node>\n")
    }
    try sheet.writeEdges(to: &out) { edge, out in
      out.append("<edge source=\"")
      out.append(decimal: sheet.region.sectors.number(edge.source))
      out.append("\" target=\"")
      out.append(decimal: sheet.region.sectors.number(edge.target))
      out.append(text: "\"><data key=\"oneway\">\(edge.isOneWay)</data>")
      out.append(text: "<data key=\"latent\">\(edge.isLatent)</data></edge>\n")
    }
    out.append("</graph>\n</graphml>\n")
  }

  /// GEXF 1.2, which more tools read than later versions.
  func writeGEXF(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.append("<gexf xmlns=\"http://www.gexf.net/1.2draft\" ")
    out.append("xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n")
    out.append(
      "<graph mode=\"static\" defaultedgetype=\"directed\">\n<attributes class=\"node\">\n")
    // The name is the label, and the place has an element of its own.
    let columns = sheet.columns.filter { !["name", "x", "y", "z"].contains($0.key) }
    for column in columns {
      let type = column.isNumber ? "integer" : "string"
      out.append(
        text: "<attribute id=\"\(column.key)\" title=\"\(column.key)\" type=\"\(type)\"/>\n")
    }
    out.append("</attributes>\n<attributes class=\"edge\">\n")
    for key in ["oneway", "latent"] {
      out.append(text: "<attribute id=\"\(key)\" title=\"\(key)\" type=\"boolean\"/>\n")
    }
    out.append("</attributes>\n<nodes>\n")
    let table = sheet.region.sectors
    try sheet.writeNodes(to: &out) { node, out in
      out.append(text: "<node id=\"\(table.number(node))\" label=\"")
      out.append(xml: sheet.region.sectorName(node))
      out.append("\"><attvalues>")
      for column in columns {
        guard let value = column.value(node) else { continue }
        out.append(text: "<attvalue for=\"\(column.key)\" value=\"")
        out.append(xml: GraphWriter.text(value))
        out.append("\"/>")
      }
      out.append("</attvalues>")
      if table.hasPositions {
        out.append(
          text: "<viz:position x=\"\(table.x[node])\" y=\"\(table.y[node])\" "
            + "z=\"\(table.z[node])\"/>")
      }
      out.append("</node>\n")
    }
    out.append("</nodes>\n<edges>\n")
    try sheet.writeEdges(to: &out) { edge, out in
      out.append(text: "<edge id=\"\(edge.number)\" source=\"\(table.number(edge.source))\" ")
      out.append(text: "target=\"\(table.number(edge.target))\"><attvalues>")
      out.append(text: "<attvalue for=\"oneway\" value=\"\(edge.isOneWay)\"/>")
      out.append(text: "<attvalue for=\"latent\" value=\"\(edge.isLatent)\"/></attvalues></edge>\n")
    }
    out.append("</edges>\n</graph>\n</gexf>\n")
  }

  static func text(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): "\(number)"
    default: ""
    }
  }
}

import FileIO

extension Background {
  /// Fills a picture with the color of the page.
  mutating func fillPage(_ page: Color, width: Double, height: Double) {
    pen(page, width: 1)
    brush(page)
    fill(Box(minX: 0, minY: 0, maxX: width, maxY: height))
  }

  /// The drawing as a graph for Graphviz that has only a background.
  ///
  /// - Parameters:
  ///   - name: The name of the graph.
  ///   - width: The width in points.
  ///   - height: The height in points.
  ///   - page: The color behind everything.
  /// - Returns: The graph in the language DOT.
  func picture(named name: String, width: Double, height: Double, page: Color) -> [UInt8] {
    var out = ByteWriter(memoryCapacity: text.byteCount + 1024)
    out.append(text: "digraph \(name) {\n")
    out.append("  graph [layout=nop2,pad=0,margin=0,charset=\"UTF-8\",bgcolor=\"")
    out.append(text: page.hex)
    out.append("\",fontname=\"")
    out.append(text: TextMetrics.family)
    out.append("\",\n_background=\"")
    out.append(contentsOf: text)
    out.append("\"]\n")
    // Graphviz needs a node; this one is not drawn.
    out.append("  origin [style=invis,shape=point,width=0,height=0,label=\"\",pos=\"")
    out.append(points: width / 2)
    out.append(",")
    out.append(points: height / 2)
    out.append("\"]\n}\n")
    return out.takeBytes()
  }
}

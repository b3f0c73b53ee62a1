import GraphFormats
import FileIO
import GalaxyModel

/// Writes the `graph [...]` statement: page, title, legend, and what Graphviz must know.
struct GraphHeader {
  let scene: MapScene
  let title: Title
  let legend: Legend

  /// The whole page of a map.
  var page: Box {
    SheetPainter(scene: scene).page(columns)
  }

  private var columns: LegendColumns {
    LegendColumns(
      legend, pageUnit: scene.unit, room: SheetPainter(scene: scene).legendRoom)
  }

  /// A map: everything at its position, with the background behind it.
  func appendMap(_ areas: borrowing Background, to text: inout ByteWriter) {
    let sheet = SheetPainter(scene: scene)
    let columns = columns
    var paper = Background()
    sheet.paintPaper(page, on: &paper)
    var furniture = Background()
    sheet.paintTitle(title, on: &furniture)
    sheet.paintRegionNames(on: &furniture)
    LegendPainter(theme: scene.theme, unit: columns.unit)
      .paint(columns, topLeft: sheet.legendTop, on: &furniture)

    // Engine in the text: any Graphviz program draws the map, whatever its own layout is.
    text.append("  graph [layout=nop2,splines=line,overlap=true,outputorder=edgesfirst,pad=0,")
    text.append("margin=0,")
    appendCommon(to: &text)
    text.append(",\n_background=\"")
    text.append(contentsOf: paper.text)
    text.append(contentsOf: areas.text)
    text.append(contentsOf: furniture.text)
    text.append("\"]\n")
  }

  /// A layout by links: title and legend become the graph's label.
  func appendEngine(to text: inout ByteWriter) {
    text.append("  graph [layout=")
    text.append(text: scene.options.layout.rawValue)
    text.append(",outputorder=edgesfirst,pad=0.4,")
    if scene.count > 300 { text.append("splines=line,") }
    switch scene.options.layout {
    case .dot:
      text.append("ranksep=0.4,nodesep=0.15,")
      // Fewer rounds of the two steps that grow fastest, with sectors and with warps.
      let warps = scene.regions.reduce(0) { $0 + $1.region.warps.count }
      if max(scene.count, warps) > 150 { text.append("nslimit=1,nslimit1=1,mclimit=0.2,") }
    case .sfdp: text.append(scene.count > 3_000 ? "overlap=true,K=0.7," : "overlap=prism,K=0.7,")
    case .neato, .fdp, .twopi: text.append("overlap=prism,")
    case .circo, .map: break
    }
    appendCommon(to: &text)
    text.append(",labelloc=t,labeljust=l,fontsize=12,fontcolor=\"")
    text.append(text: scene.theme.ink.hex)
    text.append("\",label=")
    appendTable(to: &text)
    text.append("]\n")
  }

  /// Attributes from the call, each a statement of its own.
  func append(_ attributes: [MapAttribute], of what: StaticString, to text: inout ByteWriter) {
    for attribute in attributes {
      text.append("  ")
      text.append(what)
      text.append(" [\"")
      text.append(text: attribute.name)
      text.append("\"=")
      text.append(quoted: attribute.value)
      text.append("]\n")
    }
  }

  private func appendCommon(to text: inout ByteWriter) {
    text.append("charset=\"UTF-8\",fontname=\"")
    text.append(text: TextMetrics.family)
    text.append("\",bgcolor=\"")
    text.append(text: scene.theme.page.hex)
    text.append("\"")
    if let seed = scene.galaxy.seed {
      text.append(",seed=\"")
      text.append(text: String(seed))
      text.append("\"")
    }
    if let stamp = scene.galaxy.stamp, let place = MapFormat.dot.stamp {
      text.append(",recipe=")
      place.append(stamp, to: &text)
    }
    if scene.regions.count == 1 {
      text.append(",region=")
      text.append(quoted: PlainText.line(scene.regions[0].region.name))
    }
  }

  // Title, counts, and one column a section of the legend.
  private func appendTable(to text: inout ByteWriter) {
    text.append("<<table border=\"0\" cellspacing=\"2\" cellpadding=\"2\">")
    text.append("<tr><td align=\"left\"><font point-size=\"26\"><b>")
    text.append(text: PlainText.markup(title.main))
    text.append("</b></font></td></tr><tr><td align=\"left\">")
    text.append(text: PlainText.markup(title.details))
    text.append("</td></tr>")
    let sections = legend.sections.filter { $0.title != "Clusters" && !$0.entries.isEmpty }
    let rows = sections.map(\.entries.count).max() ?? 0
    if rows > 0 {
      text.append("<tr><td align=\"left\"><table border=\"0\" cellspacing=\"3\" cellpadding=\"1\">")
      for row in 0..<rows {
        text.append("<tr>")
        for section in sections {
          append(row < section.entries.count ? section.entries[row] : nil, to: &text)
        }
        text.append("</tr>")
      }
      text.append("</table></td></tr>")
    }
    text.append("</table>>")
  }

  // Two cells: a sign and what it means.
  private func append(_ entry: Legend.Entry?, to text: inout ByteWriter) {
    guard let entry else {
      text.append("<td></td><td></td>")
      return
    }
    text.append("<td width=\"24\"")
    let sign = entry.symbol.sign(on: scene.theme.page)
    if let character = sign.character {
      text.append("><font color=\"")
      text.append(text: sign.color.hex)
      text.append("\" point-size=\"15\">")
      text.append(text: character)
      text.append("</font></td>")
    } else {
      text.append(" bgcolor=\"")
      text.append(text: sign.color.hex)
      text.append("\"></td>")
    }
    text.append("<td align=\"left\"><font point-size=\"10\">")
    text.append(text: PlainText.markup(entry.text))
    if !entry.note.isEmpty {
      text.append(" (")
      text.append(text: PlainText.markup(entry.note))
      text.append(")")
    }
    // Room to the next column.
    text.append("    </font></td>")
  }
}

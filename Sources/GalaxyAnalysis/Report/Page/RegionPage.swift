import GraphKit

/// Formats the report of one region as a page of a given width.
struct RegionPage {
  let report: RegionReport
  let width: Int
  private(set) var lines: [PageLine] = []

  /// The column in which the figures begin.
  static let indent = 18

  init(_ report: RegionReport, width: Int) {
    self.report = report
    self.width = min(max(width, 50), 120)
    addHead()
    addShape()
    addDegrees()
    addWeakSpots()
    addTraffic()
    addFormations()
    addTimings()
    let columns = self.width
    lines = lines.map { $0.clipped(to: columns) }
  }

  private mutating func addHead() {
    let size = counted(report.sectors, "sector", grouping: true)
    let room = width - size.count - 2
    var name = report.region
    if name.count > room { name = name.prefix(room - 1) + "…" }
    var head = PageLine(name, .title)
    head.pad(to: width - size.count)
    head.add(size, .title)
    lines.append(head)
    lines.append(PageLine(String(repeating: "─", count: width), .muted))
    let oneWayShare = report.links == 0 ? 0 : Double(report.oneWayLinks) / Double(report.links)
    var links = captioned("links", counted(report.links, "link", grouping: true))
    links.add(", \(grouped(report.oneWayLinks)) one-way (\(percent(oneWayShare)))")
    let edges = counted(report.directedEdges, "directed edge", grouping: true)
    if links.width + edges.count + 2 <= width { links.add("; " + edges, .muted) }
    lines.append(links)
    if report.dropped.selfLoops + report.dropped.duplicates > 0 {
      row(
        "dropped",
        counted(report.dropped.selfLoops, "self loop") + ", "
          + counted(report.dropped.duplicates, "repeated edge"), .warning)
    }
  }

  private mutating func addShape() {
    let main = report.mainComponent
    var share = captioned("main component", "")
    let words = " \(percent(main.share)), \(counted(main.size, "sector", grouping: true))"
    let room = max(8, min(30, width - Self.indent - words.count))
    let bar = Bars.bar(main.share, of: 1, width: room)
    share.add(bar, .bar)
    share.add(String(repeating: "·", count: max(0, room - bar.count)), .muted)
    share.add(words)
    lines.append(share)
    if let distances = main.distances {
      row(
        "distances",
        "diameter \(distances.diameter), radius \(distances.radius), mean "
          + fixed(distances.meanDistance, decimals: 3))
    } else if let estimates = report.estimates {
      row("distances", estimates.distanceWords)
      row(
        "most central",
        list(
          estimates.closeness.map { report.labels.label($0.sector) }, columns: width - Self.indent))
    }
    let hops = report.hopsFromCapital
    if hops.count > 1 {
      let words = " 0…\(hops.count - 1) hops"
      var curve = captioned("from the capital", "")
      curve.add(Bars.curve(hops, width: width - Self.indent - words.count), .bar)
      curve.add(words)
      lines.append(curve)
    }
    row("components", components)
    row("clustering", fixed(report.clustering, decimals: 4))
  }

  private var components: String {
    func sizes(_ figures: ComponentFigures, _ name: String) -> String {
      guard figures.count > 1 else { return "\(figures.count) \(name)" }
      let shown = figures.largest.prefix(4).map(grouped).joined(separator: ", ")
      return "\(grouped(figures.count)) \(name) (\(shown)\(figures.count > 4 ? ", …" : ""))"
    }
    return sizes(report.stronglyConnected, "strong") + "; " + sizes(report.weaklyConnected, "weak")
  }

  private mutating func addTimings() {
    guard let timings = report.timings else { return }
    heading("Timings")
    lines += timings.lines.map { PageLine("  " + $0) }
  }

  // MARK: Formatting

  /// Adds a caption, and a text that begins at the column of figures.
  mutating func row(
    _ caption: String, _ text: String, _ emphasis: PageLine.Emphasis = .plain
  ) {
    lines.append(captioned(caption, text, emphasis))
  }

  private func captioned(
    _ caption: String, _ text: String, _ emphasis: PageLine.Emphasis = .plain
  ) -> PageLine {
    var line = PageLine()
    line.add(caption, .muted)
    line.pad(to: Self.indent)
    line.add(text, emphasis)
    return line
  }

  mutating func heading(_ title: String, _ note: String = "") {
    lines.append(PageLine())
    var line = PageLine(title, .heading)
    if !note.isEmpty { line.add("  " + note, .muted) }
    lines.append(line)
  }

  mutating func append(_ line: PageLine) { lines.append(line) }

  /// Returns as many entries as fit into a number of columns, and how many are omitted.
  func list(_ entries: [String], columns: Int) -> String {
    var text = ""
    for (index, entry) in entries.enumerated() {
      let left = entries.count - index
      let next = index == 0 ? entry : text + ", " + entry
      let note = left > 1 ? ", … \(grouped(left - 1)) more" : ""
      if index > 0, next.count + note.count > columns {
        return text + ", … \(grouped(left)) more"
      }
      text = next
    }
    return text
  }
}

/// `1 sector`, `16,930 sectors`.
private func counted(_ count: Int, _ noun: String, grouping: Bool) -> String {
  count == 1 ? "1 \(noun)" : "\(grouped(count)) \(noun)s"
}

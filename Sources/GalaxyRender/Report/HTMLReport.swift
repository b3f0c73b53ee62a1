import FileIO
public import GalaxyAnalysis
public import GalaxyModel

/// An analysis as one page of HTML that needs nothing else: maps and charts are inline SVG, there is
/// no script, and a policy in the page forbids every request.
public struct HTMLReport {
  private let galaxy: Galaxy
  private let report: AnalysisReport
  private let isWhole: Bool
  /// Colored by this, if the map has it.
  public var coloring: MapColoring = .zone
  /// Stations and planets, as far as the input has them; a region with stations gets a table of trade.
  public var contents = ChartContents()

  /// Commands that make the map and this page again, one a line of the page.
  public var commands: [String] = []

  /// Most sectors whose map is part of the page, with positions of its own and without.
  static let (mappedSectors, placedSectors) = (8_000, 1_500)

  /// A report.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - report: The analysis of `galaxy`.
  ///   - isWhole: Whether it covers the regions as one graph.
  public init(_ galaxy: Galaxy, report: AnalysisReport, isWhole: Bool = false) {
    self.galaxy = galaxy
    self.report = report
    self.isWhole = isWhole
  }

  /// The page.
  ///
  /// Equal input gives equal bytes, on one machine: maps pass through Graphviz.
  ///
  /// - Throws: what drawing a map throws.
  /// - Complexity: that of drawing the maps twice, and O(length of the report).
  public func bytes() throws(RenderFailure) -> [UInt8] {
    var colors = ThemeColors()
    var body = ByteWriter(memoryCapacity: 4096)
    try appendBody(to: &body, colors: &colors)
    return HTMLShell.page(
      title: title, light: colors.declarations(dark: false),
      dark: colors.declarations(dark: true), body: body)
  }

  private var title: String {
    galaxy.regions.count == 1 ? galaxy.regions[0].displayName : galaxy.name
  }

  private func appendBody(
    to out: inout ByteWriter, colors: inout ThemeColors
  ) throws(RenderFailure) {
    out.append("<header><h1>")
    out.append(name: title)
    out.append("</h1><p class=\"sub\">")
    var facts: [String] = []
    if !galaxy.preset.isEmpty { facts.append(galaxy.preset) }
    if let seed = galaxy.seed { facts.append("seed \(seed)") }
    let sectors = report.regions.reduce(0) { $0 + $1.sectors }
    if report.regions.count > 1 { facts.append("\(report.regions.count) regions") }
    facts.append("\(grouped(sectors)) \(sectors == 1 ? "sector" : "sectors")")
    out.append(escaped: facts.joined(separator: "  ·  "))
    out.append("</p>")
    if report.regions.count > 1 {
      out.append("<nav>")
      for (index, region) in report.regions.enumerated() {
        out.append("<a href=\"#r")
        out.append(decimal: index + 1)
        out.append("\">")
        out.append(name: heading(index, region))
        out.append("</a>")
      }
      out.append("</nav>")
    }
    out.append("</header>\n")
    for (index, region) in report.regions.enumerated() {
      out.append("<section id=\"r")
      out.append(decimal: index + 1)
      out.append("\">")
      if report.regions.count > 1 {
        out.append("<h2>")
        out.append(name: heading(index, region))
        out.append("</h2>")
      }
      let section = HTMLSection(region, sectors: isWhole ? nil : galaxy.regions[index])
      section.appendTiles(to: &out)
      try appendMap(index, region, to: &out, colors: &colors)
      section.appendCharts(to: &out)
      section.appendTables(to: &out)
      let chart =
        isWhole ? StarChart(joining: galaxy) : StarChart(region: index, of: galaxy)
      HTMLTradeSection(chart, contents: contents).append(to: &out, in: section)
      out.append("</section>\n")
    }
    appendCommands(to: &out)
    out.append("<footer>Distances and betweenness follow the direction of warps; weak spots and ")
    out.append("clustering do not.</footer>\n")
  }

  private func heading(_ index: Int, _ region: RegionReport) -> String {
    isWhole || !galaxy.regions.indices.contains(index)
      ? region.region : galaxy.regions[index].displayName
  }

  private func appendMap(
    _ index: Int, _ region: RegionReport, to out: inout ByteWriter, colors: inout ThemeColors
  ) throws(RenderFailure) {
    let drawn = isWhole ? Array(galaxy.regions.indices) : [index]
    guard region.sectors > 0 else { return }
    let isPlaced = drawn.allSatisfy { !galaxy.regions[$0].isMissing(\.x) }
    guard region.sectors <= (isPlaced ? HTMLReport.mappedSectors : HTMLReport.placedSectors) else {
      out.append("<p class=\"sub\">The map is left out: ")
      out.append(text: grouped(region.sectors))
      out.append(" sectors are too many for a page.</p>\n")
      return
    }
    var options = MapOptions()
    options.coloring = coloring
    let scope: MapScope = isWhole ? .galaxy : .region(index)
    let light = try MapRenderer.render(galaxy, scope: scope, options: options, format: .svg)
    options.theme = .dark
    let dark = try MapRenderer.render(galaxy, scope: scope, options: options, format: .svg)
    out.append("<figure class=\"card framed\">")
    HTMLReport.appendZoom(index, to: &out)
    out.append("<div class=\"pane\">")
    InlineMap(light: light.bytes, dark: dark.bytes)
      .append(to: &out, label: "Map of \(heading(index, region))", colors: &colors)
    out.append("</div></figure>\n")
  }

  // A choice of three widths, which the style sheet gives to what follows it.
  private static func appendZoom(_ index: Int, to out: inout ByteWriter) {
    let choices: [(style: StaticString, caption: StaticString)] = [
      ("fit", "Whole map"), ("full", "100 %"), ("twice", "200 %"),
    ]
    for (style, caption) in choices {
      out.append("<input type=\"radio\" name=\"z")
      out.append(decimal: index + 1)
      out.append("\" class=\"")
      out.append(style)
      out.append("\" id=\"z")
      out.append(decimal: index + 1)
      out.append(style)
      out.append("\"/><label for=\"z")
      out.append(decimal: index + 1)
      out.append(style)
      out.append("\">")
      out.append(caption)
      out.append("</label>")
    }
  }

  // Commands for a shell, one a line.
  private func appendCommands(to out: inout ByteWriter) {
    guard !commands.isEmpty else { return }
    out.append("<div class=\"card\"><h3>How to reproduce")
    if !galaxy.generatorVersion.isEmpty {
      out.append(" <span class=\"muted\">version ")
      out.append(escaped: galaxy.generatorVersion)
      out.append("</span>")
    }
    out.append("</h3><div class=\"scroll\"><pre>")
    out.append(escaped: commands[0])
    for command in commands.dropFirst() {
      out.append("\n")
      out.append(escaped: command)
    }
    out.append("</pre></div></div>\n")
  }
}

import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import GraphFormats

/// A picture of an answer: the map with the answer highlighted.
struct PictureOptions: ResultPictureOptions {
  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      "Draw the answer: dot, svg, png or pdf (default: as the name after -o ends, else svg).",
      valueName: "format"),
    completion: .list(FormatCatalog.drawingNames))
  var format: String?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the picture goes: file, directory/ or -.", valueName: "out"))
  var output: String?
  @Option(
    help: ArgumentHelp(
      "Draw only what is within this number of warps of the answer.", valueName: "k"))
  var around: Int?
  @OptionGroup var drawing: DrawingOptions

  func validate() throws { try checkCombination() }

  static func canDraw(_ format: ExportFormat) -> Bool {
    FormatCatalog.drawingNames.contains(format.name)
  }

  /// Draws the chart's map.
  func draw(
    _ highlight: MapHighlight, on chart: StarChart, to target: SingleOutput, console: Console
  ) throws {
    var options = MapOptions()
    drawing.apply(to: &options)
    options.highlight = highlight
    if let around {
      guard !chart.isJoined, let index = chart.regions.first else {
        throw CommandFailure.usage("--around needs a single region; choose one by --region")
      }
      let sectors = chart.galaxy.regions[index].sectors
      let shown = highlight.layers.flatMap { $0.courses.flatMap { $0 } + $0.sectors }
      options.focus = .sectors(Set(shown.map { sectors.number($0.node) }).sorted())
      options.hops = around
    }
    try target.drawn(with: options).draw(
      chart.galaxy, region: chart.isJoined ? nil : chart.regions.first, console: console)
  }
}

extension SingleOutput {
  /// The same output, drawn with some options if it is a picture.
  func drawn(with options: MapOptions) -> SingleOutput {
    SingleOutput(
      format: FormatCatalog.program(options).output(format.name) ?? format, name: name)
  }

  /// Draws a galaxy, or one region of it, to where the output goes.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - region: Place of the region, `nil` for the whole galaxy.
  ///   - rows: The rows of the map, for formats that show more of them than drawings do.
  ///   - isStamped: Whether the file carries the recipe of the map, if it is known, or hides its
  ///     origin; nil for answers, which do neither.
  ///   - saysBlemishes: Whether messages of Graphviz are of interest.
  ///   - console: Where messages go.
  /// - Throws: What drawing and writing throw.
  func draw(
    _ galaxy: Galaxy, region: Int?, rows: RowStore? = nil, isStamped: Bool? = nil,
    saysBlemishes: Bool = false, console: Console
  ) throws {
    let job = job(region: region)
    try job.check()
    console.progress("drawing")
    var content = OutputContent(galaxy, rows: rows.map { .stored($0) })
    if let isStamped { content.stamp(isStamped) }
    let summary = try job.write(content)
    console.report(summary, showsDrawing: console.isVerbose || saysBlemishes)
    say(summary, on: console)
  }
}

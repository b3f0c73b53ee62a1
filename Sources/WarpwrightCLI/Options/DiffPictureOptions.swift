import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender

/// The picture of a comparison: the second map with the differences on it.
struct DiffPictureOptions: ResultPictureOptions {
  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      "Draw the differences: svg, png, pdf, dot or html (default: as the name after -o ends, else svg).",
      valueName: "format"),
    completion: .list(FormatCatalog.pictureNames))
  var format: String?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the picture goes: file, directory/ or -.", valueName: "out"))
  var output: String?
  @Option(
    help: ArgumentHelp(
      "Draw only what is within this number of warps of a difference.", valueName: "k"))
  var around: Int?
  @OptionGroup var drawing: DrawingOptions

  func validate() throws { try checkCombination() }

  static func canDraw(_ format: ExportFormat) -> Bool { format.picture != nil }

  /// Draws the second map with the differences.
  func draw(_ diff: MapDiff, rows: RowStore?, to target: SingleOutput, console: Console) throws {
    var options = MapOptions()
    drawing.apply(to: &options)
    options.difference = diff
    let highlight = MapHighlight(diff)
    options.highlight = highlight
    let galaxy = diff.b.galaxy
    if let around {
      guard galaxy.regions.count == 1 else {
        throw CommandFailure.usage("--around needs maps of a single region")
      }
      options.focus = .sectors(highlight.sectorNumbers(of: galaxy.regions[0], at: 0))
      options.hops = around
    }
    try target.drawn(with: options).draw(
      galaxy, region: galaxy.regions.count == 1 ? 0 : nil, rows: rows, console: console)
  }
}

import ArgumentParser
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GraphFormats
import Platform

/// The command `warpwright render`.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a map.",
    discussion: """
      Several regions are drawn side by side, unless one is chosen. -T may be left out if the name \
      after -o tells it, -o if the standard output is no terminal.
      """)

  @Argument(
    help:
      "A galaxy.json, its SQLite file, Universe JSON, edge list or other graph; - is the standard input."
  )
  var file: String?

  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp("dot, svg, png or pdf.", valueName: "format"),
    completion: .list(FormatCatalog.pictureNames))
  var format: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("File or -.", valueName: "out"))
  var output: String?
  @Option(help: "Where sectors are placed: at their positions, or by a Graphviz engine.")
  var layout: MapLayout = .map
  @Option(
    help: ArgumentHelp(
      "Draw only a part: sector:N, sectors:N,N (numbers or names), cluster:N or formation:NAME.",
      valueName: "part"))
  var focus: String?
  @Option(help: ArgumentHelp("How far around the focus.", valueName: "k")) var hops: Int = 3
  @Option(help: "What the colors show.") var colorBy: MapColoring = .zone
  @Option(
    help: ArgumentHelp(
      "Draw on top: \(MapLayer.allCases.map(\.rawValue).joined(separator: ", ")); all or none.",
      valueName: "layer,..."),
    completion: .list(MapLayer.allCases.map(\.rawValue)))
  var layers: [String] = []
  @Option(help: "Which sectors are labeled.") var labels: MapLabels = .auto
  @Option(help: "Page of the map.") var theme: MapTheme = .light
  @Option(help: "Set of hues.") var palette: MapPalette = .standard
  @Option(help: ArgumentHelp("Draw this region alone.", valueName: "name")) var region: String?
  @Flag(
    help:
      "Draw an atlas: an overview, and a page for each cluster. A pdf holds all pages; svg, png and dot make a directory."
  )
  var atlas = false
  @Flag(help: "Replace existing files of the directory of an atlas.") var force = false
  @Option(
    name: .customShort("G", allowingJoined: true),
    help: ArgumentHelp("Graphviz attribute of the drawing.", valueName: "name=value"))
  var graphAttributes: [String] = []
  @Option(
    name: .customShort("N", allowingJoined: true),
    help: ArgumentHelp("Graphviz attribute of nodes.", valueName: "name=value"))
  var nodeAttributes: [String] = []
  @Option(
    name: .customShort("E", allowingJoined: true),
    help: ArgumentHelp("Graphviz attribute of edges.", valueName: "name=value"))
  var edgeAttributes: [String] = []
  @Flag(
    help: "Also pass on attributes that read files or name places, such as image and URL.")
  var trustAttributes = false
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard hops >= 0 else { throw CommandFailure.usage("--hops takes a number from 0") }
    guard !atlas || (focus == nil && layout == .map) else {
      throw CommandFailure.usage(
        "--atlas draws every cluster at its place; leave --focus and --layout out")
    }
    guard atlas || !force else {
      throw CommandFailure.usage("--force is about the directory of an atlas; add --atlas")
    }
  }

  func run() throws {
    let console = common.console
    var options = try mapOptions()
    guard !atlas else { return try drawAtlas(options, console: console) }
    let target = try SingleOutput(format: format, name: output, drawing: options) {
      $0.picture != nil
    }
    let focus = try focus.map { try FocusWord($0) }
    let needsRows = target.format.picture?.tables.isEmpty == false
    let map = try input.read(file, holdsRows: needsRows, console: console)
    let galaxy = map.galaxy
    if needsRows, let rows = map.rows { options.contents = MapContents(galaxy, rows: rows) }
    let index = try index(in: galaxy)
    guard index != nil || focus == nil || galaxy.regions.isEmpty else {
      throw CommandFailure.usage(
        "the map has \(galaxy.regions.count) regions; choose one by --region to focus on a part")
    }
    if let focus, let index { options.focus = try focus.focus(in: galaxy.regions[index]) }
    // Messages of Graphviz matter if its attributes were set.
    try target.drawn(with: options).draw(
      galaxy, region: index, saysBlemishes: steersGraphviz, console: console)
  }

  /// The region to draw; `nil` for all.
  private func index(in galaxy: Galaxy) throws -> Int? {
    guard !galaxy.regions.isEmpty else {
      throw CommandFailure(.badInput, "\(InputOptions.name(file)): there is no region to draw")
    }
    if let region { return try RegionChoice.index(region, in: galaxy) }
    return galaxy.regions.count == 1 ? 0 : nil
  }

  private func drawAtlas(_ options: MapOptions, console: Console) throws {
    let target = try AtlasOutput(format: format, name: output, replacesFiles: force)
    let map = try input.read(file, holdsRows: true, console: console)
    var options = options
    if let rows = map.rows { options.contents = MapContents(map.galaxy, rows: rows) }
    let atlas = try Atlas(map.galaxy, region: try index(in: map.galaxy), options: options)
    try target.draw(atlas, of: map.galaxy, saysBlemishes: steersGraphviz, console: console)
  }

  private var steersGraphviz: Bool {
    layout != .map || !(graphAttributes + nodeAttributes + edgeAttributes).isEmpty
  }

  private func mapOptions() throws -> MapOptions {
    var options = MapOptions()
    options.theme = theme
    options.palette = palette
    options.coloring = colorBy
    options.layout = layout
    options.labels = labels
    options.hops = hops
    options.layers = try MapLayer.parse(layers)
    options.graphAttributes = try graphAttributes.map {
      try MapAttribute(parsing: $0, of: .graph, isTrusting: trustAttributes)
    }
    options.nodeAttributes = try nodeAttributes.map {
      try MapAttribute(parsing: $0, of: .nodes, isTrusting: trustAttributes)
    }
    options.edgeAttributes = try edgeAttributes.map {
      try MapAttribute(parsing: $0, of: .edges, isTrusting: trustAttributes)
    }
    return options
  }
}

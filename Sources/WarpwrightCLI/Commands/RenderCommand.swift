import ArgumentParser
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GraphFormats
import Platform

/// The command `warpwright render`.
struct RenderCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a map.",
    discussion: """
      Several regions are drawn side by side, unless one is chosen. Without -T the extension after \
      -o chooses the format, else it is svg; without -o the picture goes to the standard output, or \
      on a terminal to map.svg.
      """, aliases: ["show", "open", "draw"])

  @Argument(
    help:
      "A galaxy.json, its SQLite file, Universe JSON, edge list or other graph; - is the standard input."
  )
  var file: String?

  @Argument(help: "Where the picture goes, the same as -o.", completion: .file())
  var picture: String?

  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      "\(FormatCatalog.pictureNames.joined(separator: ", ")) (default: as the name after -o ends, else svg).",
      valueName: "format"),
    completion: .list(FormatCatalog.pictureNames))
  var format: String?
  @Option(
    name: .shortAndLong, help: ArgumentHelp("File, directory/ or -.", valueName: "out"))
  var output: String?
  @Option(help: "Where sectors are placed: at their positions, or by a Graphviz engine.")
  var layout: MapLayout = .map
  @Option(
    help: ArgumentHelp(
      "Draw only a part: sectors by number or name (17 or 3,Terra), or a formation, cluster or zone by name; clearer is \(FocusWord.help).",
      valueName: "part"))
  var focus: String?
  @Option(
    help: ArgumentHelp(
      "How far around the focus (default: \(Self.hops); of a zone, 0).", valueName: "k"))
  var hops: Int?
  @Option(help: "What the colors show.") var colorBy: MapColoring = .zone
  @Option(
    help: ArgumentHelp(
      "Draw on top: \(MapLayer.allCases.map(\.rawValue).joined(separator: ", ")); all or none.",
      valueName: "layer,..."),
    completion: .list(MapLayer.allCases.map(\.rawValue)))
  var layers: [String] = []
  @Option(help: "Which sectors are labeled.") var labels: MapLabels = .auto
  @OptionGroup var drawing: DrawingOptions
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
  @OptionGroup var stamping: StampOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (hops ?? 0) >= 0 else { throw CommandFailure.usage("--hops takes a number from 0") }
    guard hops == nil || focus != nil else {
      throw CommandFailure.usage("--hops is about the surroundings of a part; name it with --focus")
    }
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
    let (file, output) = try input.names(file, picture, output: output)
    guard !atlas else {
      return try drawAtlas(options, of: file, to: output, console: console)
    }
    let target = try SingleOutput(
      format: format, name: output, drawing: options, fallback: .svg
    ) { $0.picture != nil }
    try drawing.check(for: [target.format])
    let focus = try focus.map { try FocusWord($0) }
    let needsRows = target.format.picture?.tables.isEmpty == false
    let map = try input.read(file, holdsRows: needsRows, console: console)
    let galaxy = map.galaxy
    let rows = needsRows ? try map.pictureRows(source: InputOptions.name(file)) : nil
    options.contents = rows.map { MapContents(galaxy, rows: $0) }
    let index = try index(in: galaxy) ?? focus?.region(of: galaxy)
    guard index != nil || focus == nil || galaxy.regions.isEmpty else {
      throw CommandFailure.usage(
        "the map has \(galaxy.regions.count) regions; choose one by --region to focus on a part")
    }
    if let focus, let index { options.focus = try focus.focus(in: galaxy.regions[index]) }
    if case .zone = options.focus { options.hops = hops ?? 0 }
    // Messages of Graphviz matter if its attributes were set.
    try target.drawn(with: options).draw(
      galaxy, region: index, rows: rows, isStamped: !stamping.noStamp,
      saysBlemishes: steersGraphviz, console: console)
  }

  /// The region to draw; `nil` for all.
  private func index(in galaxy: Galaxy) throws -> Int? {
    guard !galaxy.regions.isEmpty else {
      throw CommandFailure(.badInput, "\(InputOptions.name(file)): there is no region to draw")
    }
    if let region { return try RegionChoice.index(region, in: galaxy) }
    return galaxy.regions.count == 1 ? 0 : nil
  }

  private func drawAtlas(
    _ options: MapOptions, of file: String?, to output: String?, console: Console
  ) throws {
    let target = try AtlasOutput(format: format, name: output, replacesFiles: force)
    try drawing.check(for: [target.format])
    let map = try input.read(file, holdsRows: true, console: console)
    var options = options
    options.contents = try map.pictureRows(source: InputOptions.name(file)).map {
      MapContents(map.galaxy, rows: $0)
    }
    let hidesOrigin = stamping.noStamp || map.galaxy.hidesOrigin
    var galaxy = hidesOrigin ? map.galaxy.withoutOrigin : map.galaxy
    // A recipe makes no pages of an atlas.
    galaxy.stamp = nil
    let atlas = try Atlas(galaxy, region: try index(in: galaxy), options: options)
    try target.draw(atlas, of: galaxy, saysBlemishes: steersGraphviz, console: console)
  }

  private static let hops = 3

  private var steersGraphviz: Bool {
    layout != .map || !(graphAttributes + nodeAttributes + edgeAttributes).isEmpty
  }

  private func mapOptions() throws -> MapOptions {
    var options = MapOptions()
    drawing.apply(to: &options)
    options.coloring = colorBy
    options.layout = layout
    options.labels = labels
    options.hops = hops ?? Self.hops
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

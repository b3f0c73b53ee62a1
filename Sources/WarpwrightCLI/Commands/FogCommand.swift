import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import GraphFormats
import GraphKit
import Platform

/// The command `warpwright fog`.
struct FogCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "fog",
    abstract: "Show or write what a player knows after visiting some sectors.",
    usage: "warpwright fog [<file>] <sector>[,<sector>...] [options]",
    discussion: """
      A visit shows a sector and the warps that leave it; latent warps look two-way without a \
      scanner. With -o the known part becomes a map of its own: json, edges, dot, svg, png or pdf. \
      It holds neither seed nor settings. The exit status is 1 if --course finds no course.
      """)

  @Argument(
    help: ArgumentHelp(
      "The map, unless it is the standard input; then the visited sectors.",
      valueName: "file> <sectors"))
  var places: [String] = []

  @Option(
    help: ArgumentHelp("All sectors up to this many warps away were visited, too.", valueName: "k"))
  var hops: Int = 0
  @Flag(
    help: "The first and the last sector are ends of a course, all of whose sectors were visited.")
  var course = false
  @Flag(help: "Latent warps were scanned.") var scanner = false
  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp("Format of the known part.", valueName: "format"))
  var format: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("File, directory/ or -.", valueName: "out"))
  var output: String?
  @OptionGroup var drawing: DrawingOptions
  @Option(help: ArgumentHelp("Region, if the map has several.", valueName: "name"))
  var region: String?
  @Flag(help: "Print a JSON document about the known part.") var json = false
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    _ = try placeWords
    guard hops >= 0 else { throw CommandFailure.usage("--hops takes a number from 0") }
  }

  private var placeWords: PlaceWords {
    get throws(CommandFailure) {
      try PlaceWords(
        places, names: ["<sectors>"], command: "fog",
        need: "name the visited sectors, after the file if there is one", input: input)
    }
  }

  func run() throws {
    let console = common.console
    let target =
      format == nil && output == nil ? nil : try SingleOutput(format: format, name: output)
    try drawing.check(for: target.map { [$0.format] } ?? [])
    if json, target?.name == "-" {
      throw CommandFailure.usage("--json and the known part both for the standard output")
    }
    let typed = try placeWords
    let words = try SectorWord.list(typed.words, "<sectors>")
    let file = typed.file
    let map = try input.read(file, console: console)
    if let target {
      let source = InputOptions.name(file)
      if let missing = target.format.lacks(in: map.galaxy) {
        throw MissingContent(source: source, format: target.format, missing: missing)
      }
    }
    var options = ChartOptions()
    options.region = region
    options.whole = false
    options.tunnels = false
    let chart = try options.chart(of: map.galaxy)
    // Without a course nothing was visited.
    let wanted = try visited(words, on: chart)
    let (visited, isCut) = (wanted ?? [], wanted == nil)
    guard let index = chart.regions.first else {
      throw CommandFailure(.badInput, "\(InputOptions.name(file)): there is no region to visit")
    }
    let whole = map.galaxy.regions[index]
    let explorer = Explorer(whole, visited: visited, hasScanner: scanner)
    console.clearProgress()
    var report = FogReport(
      explorer, in: whole, at: index, contents: try input.contents(of: map, file: file))
    if isCut { report.trouble = "there is no course between the first and the last sector" }
    if json {
      try Report.write(json: report.fieldValue, about: map.galaxy)
    } else if target?.name != "-", !isCut {
      try Report.write(lines: report.lines)
    }
    if let trouble = report.trouble {
      console.note(trouble)
      throw NegativeAnswer()
    }
    guard let target else { return }
    var look = MapOptions()
    drawing.apply(to: &look)
    var galaxy = explorer.knownGalaxy(of: map.galaxy)
    if target.format.picture != nil {
      // The known part at its place in the region, not blown up.
      galaxy.regions = [explorer.veiledRegion]
      galaxy.regions[0].seed = nil
      let known = explorer.knowledge.indices.filter { explorer.knowledge[$0] != .unknown }
      look.focus = .sectors(known.map { whole.sectors.number($0) })
      look.hops = 0
      look.highlight = highlight(explorer)
    }
    target.warnOfLosses(galaxy.regions, console: console)
    try target.drawn(with: look).draw(galaxy, region: 0, console: console)
  }

  /// The nodes that were visited; `nil` if there is no course from the first to the last one.
  private func visited(_ words: [SectorWord], on chart: StarChart) throws -> [Int]? {
    var nodes = try words.map { try $0.node(on: chart) }
    if course, let first = nodes.first, let last = nodes.last {
      guard let route = FlightPlan(on: chart, from: first, to: last).routes.first else {
        return nil
      }
      nodes += route.nodes
    }
    guard let index = chart.regions.first, hops > 0 else { return nodes.map(\.position) }
    return Explorer.surroundings(
      of: nodes.map(\.position), hops: hops, in: chart.galaxy.regions[index])
  }

  /// Visited sectors in rings.
  private func highlight(_ explorer: Explorer) -> MapHighlight {
    let visited = explorer.knowledge.indices.filter { explorer.knowledge[$0] == .visited }
    return MapHighlight(layers: [
      .init(title: "Visited", sectors: visited.map { SectorReference(region: 0, node: $0) })
    ])
  }
}

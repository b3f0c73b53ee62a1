import ArgumentParser
import GalaxyAnalysis
import GalaxyModel
import GalaxyFormats
import GalaxyRender

/// The command `warpwright nearest`.
struct NearestCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "nearest",
    abstract: "Find the nearest stations, planets, formations or sectors of a kind.",
    usage: "warpwright nearest [<file>] <sector> <what> [options]",
    discussion: """
      <what> is one of: \(NearestKind.help). Distances are turns, directions respected; so the way \
      back may be longer, or missing. The exit status is 1 if nothing is found.
      """)

  @Argument(
    help: ArgumentHelp(
      "The map, unless it is the standard input; a sector; and what to look for.",
      valueName: "file> <sector> <what"))
  var places: [String] = []

  @Option(name: [.customShort("n"), .long], help: ArgumentHelp("How many.", valueName: "n"))
  var count: Int = 5
  @Option(help: ArgumentHelp("How far away at most, in turns.", valueName: "turns"))
  var within: Int?
  @OptionGroup var query: QueryOptions
  var common: CommonOptions { query.common }

  func validate() throws {
    _ = try placeWords
    guard count >= 1 else { throw CommandFailure.usage("-n takes a number from 1") }
    guard (within ?? 0) >= 0 else {
      throw CommandFailure.usage("--within takes a number from 0")
    }
  }

  private var placeWords: PlaceWords {
    get throws(CommandFailure) {
      try PlaceWords(
        places, names: ["<sector>", "<what>"], command: "nearest",
        need: "name a sector and what to look for, after the file if there is one",
        input: query.input)
    }
  }

  func run() throws {
    let console = query.common.console
    let target = try query.target()
    let typed = try placeWords
    let word = try SectorWord(typed.words[0], "<sector>")
    let kind = try NearestCommand.kind(typed.words[1])
    let file = typed.file
    let map = try query.input.read(file, console: console)
    let contents = try query.input.contents(
      of: map, file: file, needsStations: kind.needsStations, needsPlanets: kind.needsPlanets)
    let chart = try query.place.chart(of: map.galaxy)
    let origin = try word.node(on: chart)
    let found = NearestFinder(chart, contents: contents)
      .nearest(kind, to: origin, count: count, within: within)
    let report = NearbyPlaces(found, near: origin, on: chart)
    let answer = Answer(
      document: report.fieldValue, lines: report.lines,
      nothing: found.isEmpty
        ? "nothing of the kind can be reached from \(chart.label(of: origin))" : nil)
    try query.give(answer, on: chart, to: target) {
      // The courses to all of them, so that the picture shows how to get there.
      let courses = found.flatMap { FlightPlan(on: chart, from: origin, to: $0.node).sectors }
      return MapHighlight(layers: [
        .init(title: "Found", sectors: found.map { chart.sector(at: $0.node) }),
        .init(title: "Courses from \(chart.label(of: origin))", courses: courses),
      ])
    }
  }

  /// What to look for, as it was typed.
  private static func kind(_ word: String) throws(CommandFailure) -> NearestKind {
    do throws(UnknownWord) {
      return try NearestKind(word)
    } catch {
      throw .usage(error.description)
    }
  }
}

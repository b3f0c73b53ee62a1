import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender

/// The command `warpwright chokes`.
struct ChokesCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "chokes",
    abstract: "Find a minimum set of sectors that separates two groups.",
    usage: "warpwright chokes [<file>] <from> <to> [options]",
    discussion: """
      Every course from the first group to the second passes through one of these sectors. A group is \
      one of: \(GroupWord.help). Sectors of a zone or another wide group may be choke points \
      themselves. The exit status is 1 if no course leads across, or if nothing can stop it.
      """)

  @Argument(
    help: ArgumentHelp(
      "The map, unless it is the standard input; then the two groups.",
      valueName: "file> <from> <to"))
  var places: [String] = []

  @Flag(help: "Stop traffic in both directions.") var both = false
  @Flag(help: "Only sectors outside of both groups.") var outside = false
  @OptionGroup var query: QueryOptions
  var common: CommonOptions { query.common }

  func validate() throws {
    _ = try placeWords
  }

  private var placeWords: PlaceWords {
    get throws(CommandFailure) {
      try PlaceWords(
        places, names: ["<from>", "<to>"], command: "chokes",
        need: "name two groups of sectors, after the file if there is one", input: query.input)
    }
  }

  func run() throws {
    let console = query.common.console
    let target = try query.target()
    let typed = try placeWords
    let from = try GroupWord(typed.words[0])
    let to = try GroupWord(typed.words[1])
    let galaxy = try query.input.read(typed.file, console: console).galaxy
    let chart = try query.place.chart(of: galaxy)
    let groups = [from, to]
    let nodes = try groups.map { try chart.nodes(of: $0.group(on: chart)) }
    if let empty = nodes.firstIndex(where: \.isEmpty) {
      throw CommandFailure.usage("the map has no sector in \(groups[empty].text.terminalSafe)")
    }
    console.progress("looking for choke points")
    let found: ChokePoints
    do throws(ChokePoints.Trouble) {
      found = try ChokePoints(
        from: nodes[0], to: nodes[1], on: chart,
        options: .init(
          stopsBothWays: both, sparesFirst: outside || from.isSpared,
          sparesSecond: outside || to.isSpared))
    } catch {
      let answer = Answer(
        document: error.fieldValue(from: from.text, to: to.text, on: chart), lines: [],
        nothing: error.sentence(from: from.text, to: to.text))
      return try query.give(answer, on: chart, to: target) { MapHighlight(layers: []) }
    }
    let answer = Answer(
      document: found.fieldValue(from: from.text, to: to.text),
      lines: found.lines(from: from.text, to: to.text))
    try query.give(answer, on: chart, to: target) {
      MapHighlight(layers: [
        .init(title: "Choke point", sectors: found.nodes.map { chart.sector(at: $0) }),
        .init(
          title: "Courses that share no sector",
          courses: found.courses.map { $0.map { chart.sector(at: $0) } }),
      ])
    }
  }
}

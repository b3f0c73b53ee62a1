import ArgumentParser
import GalaxyAnalysis
import GalaxyExport
import GalaxyModel

/// `warpwright course`
struct CourseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract: "Finds the course that costs the fewest turns.",
    usage: "warpwright course [<file>] <from> <to> [options]",
    discussion: """
      Of several courses the one with the lower sector numbers first is taken. The exit status is 1 \
      if there is none.
      """)

  @Argument(
    help: ArgumentHelp(
      "The map, unless it is the standard input; then the numbers of both sectors.",
      valueName: "file> <from> <to"))
  var places: [String] = []

  @Option(help: ArgumentHelp("Fly around these sectors.", valueName: "n,...")) var avoid: [String] =
    []
  @Option(help: ArgumentHelp("Region, if the map has several.", valueName: "name"))
  var region: String?
  @Flag(help: "Fly through the whole galaxy; sectors are galaxy-wide ids.") var whole = false
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard places.count == 2 || places.count == 3 else {
      throw CommandFailure.usage(
        "a course needs the numbers of two sectors, after the file if there is one")
    }
    guard region == nil || !whole else {
      throw CommandFailure.usage("--region and --whole contradict each other")
    }
  }

  func run() throws {
    let console = common.console
    let start = try NumberList.number(places[places.count - 2], "<from>")
    let end = try NumberList.number(places[places.count - 1], "<to>")
    let avoided = try NumberList.parse(avoid, option: "--avoid")
    let galaxy = try input.read(places.count == 3 ? places[0] : nil, console: console).galaxy
    let graph = try warpGraph(of: galaxy)
    let course = try Course.find(in: graph, from: start, to: end, avoiding: avoided)
    console.clearProgress()
    if json {
      try Report.write(json: Course.fieldValue(of: course, from: start, to: end))
    } else if let course {
      try Report.write(lines: course.lines)
    }
    guard course != nil else {
      console.note("there is no course from \(start) to \(end)")
      throw NegativeAnswer()
    }
  }

  private func warpGraph(of galaxy: Galaxy) throws -> WarpGraph {
    if whole { return WarpGraph(joining: galaxy) }
    if let region { return WarpGraph(galaxy.regions[try RegionChoice.index(region, in: galaxy)]) }
    guard galaxy.regions.count <= 1 else {
      throw CommandFailure.usage(
        "the map has \(galaxy.regions.count) regions; choose one by --region, or --whole")
    }
    guard let only = galaxy.regions.first else { return WarpGraph(joining: galaxy) }
    return WarpGraph(only)
  }
}

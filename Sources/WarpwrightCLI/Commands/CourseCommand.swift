import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GraphKit

/// The command `warpwright course`.
struct CourseCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract: "Find the course that costs the fewest turns.",
    usage: "warpwright course [<file>] <from> <to> [options]",
    discussion: """
      Of several courses the one with the lower sector numbers first is taken. The exit status is 1 \
      if there is none. With -o the course is drawn on the map.

      A sector is a number, or what the map calls it in any case: a name such as Terra, a place \
      such as alpha_centauri, or a formation, which stands for its gateway.
      """, aliases: ["path", "route"])

  @Argument(
    help: ArgumentHelp(
      "The map, unless it is the standard input; then both sectors, by number or name.",
      valueName: "file> <from> <to"))
  var places: [String] = []

  @Option(help: ArgumentHelp("Fly around these sectors.", valueName: "n,...")) var avoid: [String] =
    []
  @Option(
    help: ArgumentHelp("Fly around these zones, such as FRONTIER.", valueName: "zone,..."))
  var avoidZone: [String] = []
  @Option(help: ArgumentHelp("Fly around these clusters.", valueName: "n,..."))
  var avoidCluster: [String] = []
  @Option(
    help: ArgumentHelp("Fly around sectors of these types, such as NEBULA.", valueName: "type,..."))
  var avoidType: [String] = []
  @Flag(help: "Use only what leads both ways, so that the way back is the same.")
  var avoidOneway = false
  @Option(help: ArgumentHelp("Also find the next best courses.", valueName: "k"))
  var alternatives: Int = 0
  @OptionGroup var query: QueryOptions
  var common: CommonOptions { query.common }

  func validate() throws {
    _ = try placeWords
    guard (0...1000).contains(alternatives) else {
      throw CommandFailure.usage("--alternatives takes a number from 0 to 1000")
    }
  }

  private var placeWords: PlaceWords {
    get throws(CommandFailure) {
      try PlaceWords(
        places, names: ["<from>", "<to>"], command: "course",
        need: "a course needs two sectors, by number or name, after the file if there is one",
        input: query.input)
    }
  }

  func run() throws {
    let console = query.common.console
    let target = try query.target()
    let typed = try placeWords
    let start = try SectorWord(typed.words[0], "<from>")
    let end = try SectorWord(typed.words[1], "<to>")
    let avoided = try SectorWord.list(avoid, "--avoid")
    var rules = CourseRules(avoidsOneWay: avoidOneway)
    rules.avoidedZones = Set(try Vocabulary.list(avoidZone, "zone"))
    rules.avoidedTypes = Set(try Vocabulary.list(avoidType, "sector type"))
    rules.avoidedClusters = Set(try NumberList.parse(avoidCluster, option: "--avoid-cluster"))
    let galaxy = try query.input.read(typed.file, console: console).galaxy
    let chart = try query.place.chart(of: galaxy)
    rules.avoidedSectors = try avoided.map { try $0.node(on: chart) }
    try Self.checkGroups(of: rules, on: chart)
    let plan = FlightPlan(
      on: chart, from: try start.node(on: chart), to: try end.node(on: chart), rules: rules,
      count: alternatives + 1)
    let ends = "from \(chart.label(of: plan.start)) to \(chart.label(of: plan.end))"
    let answer = Answer(
      document: plan.fieldValue, lines: plan.lines,
      nothing: plan.isFound ? nil : "there is no course \(ends)")
    try query.give(answer, on: chart, to: target) {
      Self.highlight(plan)
    }
  }

  /// Rejects to fly around what the map does not have.
  private static func checkGroups(of rules: CourseRules, on chart: StarChart) throws(CommandFailure)
  {
    for cluster in rules.avoidedClusters.sorted() where chart.nodes(of: .cluster(cluster)).isEmpty {
      throw .usage("--avoid-cluster: there is no cluster \(cluster) in \(chart.name)")
    }
    for zone in rules.avoidedZones.sorted(by: { $0.rawValue < $1.rawValue })
    where chart.nodes(of: .zone(zone)).isEmpty {
      throw .usage("--avoid-zone: there is no zone \(zone.rawValue) in \(chart.name)")
    }
    // A map with types may have no sector of one.
    if !rules.avoidedTypes.isEmpty, chart.graph.nodes.allSatisfy({ chart.type(of: $0) == nil }) {
      throw .usage("--avoid-type: the map does not carry the types of its sectors")
    }
  }

  private static func highlight(_ plan: FlightPlan) -> MapHighlight {
    let courses = plan.sectors
    let turns = plan.routes.first?.turns ?? 0
    var layers = [
      MapHighlight.Layer(
        title: "Course, \(Counted.text(turns, "turn"))", courses: Array(courses.prefix(1)))
    ]
    if courses.count > 1 {
      layers.append(
        MapHighlight.Layer(title: "Alternatives", courses: Array(courses.dropFirst())))
    }
    return MapHighlight(layers: layers)
  }
}

import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel

/// The command `warpwright detect`.
struct DetectCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect",
    abstract: "Find special formations in the warp graph of any map.",
    discussion: """
      Bubbles, tunnels, dead ends and the rest, by their shape alone; those that the file declares \
      carry its name. The exit status is 0 if every declared formation was found, else 1.
      """)

  @Argument(
    help:
      "A galaxy.json, its SQLite file, Universe JSON, edge list or other graph; - is the standard input."
  )
  var file: String?

  @Flag(help: "Print a JSON document.") var json = false
  @Option(
    help: ArgumentHelp("Only formations of these types, such as bubble.", valueName: "type,..."),
    completion: .list(FormationType.allCases.map(\.rawValue)))
  var type: [String] = []
  @Option(
    help: ArgumentHelp(
      "Keep bubbles, dead-end bubbles and blisters of this many interior sectors or more.",
      valueName: "n"))
  var min: Int?
  @Option(help: ArgumentHelp("Keep those of this many or fewer.", valueName: "n"))
  var max: Int?
  @Option(
    name: .customLong("max-entrances"),
    help: ArgumentHelp("Keep those with this many ways in or fewer.", valueName: "k"))
  var entrances: Int?
  @Option(
    help: ArgumentHelp(
      """
      Also search pockets of up to 24 sectors behind this many gateways: 1, 2 or 3 (default: 1). \
      Slow: about 60 µs a sector for 2, 400 µs for 3.
      """, valueName: "k"))
  var gateways: Int?
  @Flag(help: "Join the regions by tunnels and gates to one graph.") var whole = false
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    for (name, value) in [("--min", min), ("--max", max)] where (value ?? 0) < 0 {
      throw CommandFailure.usage("\(name) takes a number of sectors, 0 or more")
    }
    if let min, let max, min > max {
      throw CommandFailure.usage("--min \(min) and --max \(max) leave nothing to keep")
    }
    guard (entrances ?? 1) >= 1 else {
      throw CommandFailure.usage("--max-entrances takes a number from 1: the gateway is one")
    }
    guard (1...3).contains(gateways ?? 1) else {
      throw CommandFailure.usage("--gateways takes 1, 2 or 3")
    }
  }

  func run() throws {
    let console = common.console
    let types: [FormationType] = try Vocabulary.list(type, "formation type")
    let map = try input.read(file, keepsGraphs: true, console: console)
    console.progress("detecting")
    var report = DetectionReport(
      detecting: map.galaxy,
      options: DetectionOptions(
        minimumSize: min, maximumSize: max, maximumEntrances: entrances, gateways: gateways ?? 1,
        isWhole: whole),
      graphs: map.graphs)
    if !types.isEmpty { report = report.only(Set(types)) }
    console.clearProgress()
    if json {
      try Report.write(json: report.fieldValue, about: map.galaxy)
    } else {
      try Report.write(lines: report.lines)
    }
    guard report.isComplete else { throw NegativeAnswer() }
  }
}

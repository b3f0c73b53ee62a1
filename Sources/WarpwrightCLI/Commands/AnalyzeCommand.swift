import ArgumentParser
import GalaxyAnalysis
import GalaxyExport

/// `warpwright analyze`
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Measures the warp graph of a map: components, distances, weak spots, traffic.",
    discussion: "Each region is measured by itself, unless --whole joins them.")

  @Argument(
    help: "A galaxy.json, its SQLite file, Universe JSON or edge list; - is the standard input.")
  var file: String?

  @Flag(help: "Print a JSON document.") var json = false
  @Flag(help: "Measure everything (default).") var exact = false
  @Flag(help: "Leave out distances and betweenness.") var fast = false
  @Flag(help: "Join the regions by tunnels and gates to one graph.") var whole = false
  @Flag(help: "Also report how long each kernel takes.") var timings = false
  @Option(
    name: .customLong("repeat"),
    help: ArgumentHelp("Time each kernel so often and report the smallest.", valueName: "r"))
  var repetitions: Int?
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !exact || !fast else {
      throw CommandFailure.usage("--exact and --fast contradict each other")
    }
    guard repetitions == nil || timings else {
      throw CommandFailure.usage("--repeat needs --timings")
    }
    guard (1...1_000_000).contains(repetitions ?? 1) else {
      throw CommandFailure.usage("--repeat takes a number from 1 to 1000000")
    }
  }

  func run() throws {
    let console = common.console
    let galaxy = try input.read(file, console: console).galaxy
    console.progress("measuring")
    let report = AnalysisReport(
      measuring: galaxy,
      options: AnalysisOptions(
        isFast: fast, isWhole: whole, threads: common.threadCount,
        timingRepeats: timings ? repetitions ?? 1 : nil))
    console.clearProgress()
    if json {
      try Report.write(json: report.fieldValue)
    } else {
      try Report.write(lines: report.lines)
    }
  }
}

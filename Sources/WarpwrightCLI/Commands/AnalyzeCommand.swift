import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GraphKit

/// The command `warpwright analyze`.
struct AnalyzeCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Measure the warp graph of a map: components, distances, weak spots, traffic.",
    discussion: """
      Each region is measured by itself, unless --whole joins them; that also adds up what the \
      regions have, and lists courses between capitals. Of a directory, and of a galaxy.json that is \
      too large to be read whole, --whole adds up alone, in the memory of one region. Above \
      \(Self.exactLimit) sectors diameter and radius are exact and mean distance, closeness and \
      betweenness are estimates with an error. A report is a page for the terminal, a JSON \
      document, or one HTML file with maps and charts that needs nothing else; the extension \
      after -o chooses: .txt, .json or .html.
      """, aliases: ["info", "stats"])

  @Argument(
    help:
      "A galaxy.json, its SQLite file, Universe JSON, edge list or other graph; - is the standard input."
  )
  var file: String?

  @Flag(help: "Print a JSON document.") var json = false
  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      "text, json or html (default: as the name after -o ends).", valueName: "format"),
    completion: .list(ReportFormat.allCases.map(\.rawValue)))
  var format: String?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("File, directory/ or - (default: -).", valueName: "out"))
  var output: String?
  @Option(help: "What the colors of maps in an HTML report show.") var colorBy: MapColoring = .zone
  @Flag(help: "Measure everything (default up to \(Self.exactLimit) sectors).") var exact = false
  @Flag(help: "Leave out distances and betweenness.") var fast = false
  @Option(
    help: ArgumentHelp(
      "Sectors to draw for estimates (default: \(CentralityEstimates.defaultSampleLimit)); four times as many halve the errors.",
      valueName: "n"))
  var samples: Int?
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
    guard (24...1_000_000).contains(samples ?? 24) else {
      throw CommandFailure.usage("--samples takes a number from 24 to 1000000")
    }
    guard samples == nil || !exact && !fast else {
      throw CommandFailure.usage(
        "--samples is about estimates, which --exact and --fast do not make")
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
    let output = try ReportOutput(format: format, json: json, name: output)
    try output.check(besides: file)
    if whole, let large = try WholeInput(file, input) {
      guard output.format != .html, !timings else {
        throw CommandFailure.usage(
          "a galaxy that is measured region by region has no page and no timings; use text or json")
      }
      return try give(large.report(console), output, console)
    }
    let map = try input.read(file, console: console)
    let galaxy = map.galaxy
    let size = Self.largestGraph(of: galaxy, isWhole: whole)
    if !fast, !exact, size > Self.exactLimit {
      console.warn(
        "mean distance, closeness and betweenness of \(size) sectors are estimated from a sample, as "
          + "their time grows with the square of that; more --samples narrow the errors, and --exact "
          + "measures them")
    }
    console.progress("measuring")
    let report = AnalysisReport(
      measuring: galaxy,
      options: AnalysisOptions(
        isFast: fast, isWhole: whole, threads: common.threadCount,
        timingRepeats: timings ? repetitions ?? 1 : nil,
        exactLimit: exact ? nil : Self.exactLimit,
        sampleLimit: samples ?? CentralityEstimates.defaultSampleLimit))
    switch output.format {
    case .json, .text: try give(report, output, console, origin: Report.origin(of: galaxy))
    case .html:
      console.progress("drawing")
      var html = HTMLReport(galaxy, report: report, isWhole: whole)
      html.coloring = colorBy
      html.commands = Reproduction.commands(for: galaxy) + [analysis()]
      html.contents = try input.contents(of: map, file: file)
      let bytes = try html.bytes()
      console.clearProgress()
      try output.write(console: console) { $0.append(bytes: bytes) }
    }
  }

  /// Writes the report as JSON or as text.
  private func give(
    _ report: AnalysisReport, _ output: ReportOutput, _ console: Console,
    origin: [FieldValue.Member] = []
  ) throws {
    console.clearProgress()
    guard output.format == .text else {
      let document = report.fieldValue.adding(origin)
      return try output.write(console: console) { Report.append(json: document, to: &$0) }
    }
    let isShown = output.isShown
    let page = report.page(width: isShown ? Report.pageWidth : AnalysisReport.pageWidth)
    let inColor = isShown ? console.colorsPages : common.color == .always
    try output.write(console: console) { Report.append(page, inColor: inColor, to: &$0) }
  }

  /// The command of this page, as far as it changes the page, with plain names of files.
  private func analysis() -> String {
    var words = ["warpwright", "analyze", Reproduction.mapName]
    if let from = input.from { words += ["--from", from.name] }
    if let root = input.root { words += ["--root", root] }
    if exact { words.append("--exact") }
    if fast { words.append("--fast") }
    if let samples { words += ["--samples", "\(samples)"] }
    if whole { words.append("--whole") }
    if colorBy != .zone { words += ["--color-by", colorBy.rawValue] }
    return ShellWords.line(words + ["-o", "report.html"])
  }

  /// Most sectors of which distances and betweenness are measured without `--exact`: some ten
  /// seconds of work, which grows with the square of the sectors.
  private static let exactLimit = 30_000

  private static func largestGraph(of galaxy: Galaxy, isWhole: Bool) -> Int {
    let sizes = galaxy.regions.map(\.sectors.count)
    return isWhole ? sizes.reduce(0, +) : sizes.max() ?? 0
  }
}

import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyModel
import GalaxyStudio
import Platform

/// The command `warpwright survey`.
struct SurveyCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "Measure what a generator does: distributions of figures over many seeds.",
    discussion: """
      Figures are expressions of criteria ('warpwright help criteria'). The answer has the distribution \
      of each, outliers with the commands that make them, and with --vary what settings do to it. A \
      page, -o survey.html, has heat maps and a gallery of real maps, too. The exit status is 1 if a \
      value is outside of a --band, or further from another survey than --tolerance, and 75 if --time \
      or --budget stopped the survey.
      """)

  @OptionGroup var plan: PlanOptions
  @OptionGroup var search: SearchOptions

  @Option(
    name: [.long, .customLong("show")],
    help: ArgumentHelp(
      "A figure, EXPR or 'EXPR as NAME'; repeatable (default: some twenty).",
      valueName: "[region:]expr"))
  var figure: [String] = []
  @Option(
    help: ArgumentHelp(
      "A heat map of two figures X,Y, or of the k pairs that show most: auto[:k]; repeatable.",
      valueName: "x,y"))
  var heat: [String] = []
  @Option(
    help: ArgumentHelp(
      "Where a figure should be, 'EXPR in A..B'; repeatable (default: by the rules).",
      valueName: "band"))
  var band: [String] = []
  @Option(
    help: ArgumentHelp("Compare with another survey --json.", valueName: "file"),
    completion: .file())
  var against: String?
  @Option(
    help: ArgumentHelp(
      "With --against: the greatest Kolmogorov–Smirnov distance that is accepted.",
      valueName: "d"))
  var tolerance: Double?
  @Flag(help: "Count how often each condition was tested and met.") var stats = false
  @Option(
    help: ArgumentHelp("Also comma-separated values, a row for each map.", valueName: "file"),
    completion: .file())
  var csv: String?
  @OptionGroup var output: SurveyOutputOptions
  @OptionGroup var running: SearchRunOptions
  @OptionGroup var results: SearchResultOptions
  @Flag(help: "Print the words of criteria: unit, level, cost, and meaning.") var list = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard tolerance == nil || against != nil else {
      throw CommandFailure.usage("--tolerance needs another survey: --against FILE")
    }
    guard (tolerance ?? 0) >= 0 else {
      throw CommandFailure.usage("--tolerance takes a distance from 0 to 1")
    }
    guard csv != "-" || (!running.json && !running.ndjson) else {
      throw CommandFailure.usage("--csv - and JSON contradict each other")
    }
  }

  func run() throws {
    if list { return try CriteriaList.write(json: running.json) }
    let console = common.console
    let choice = try search.choice
    let settings = try plan.settings()
    var question = try SurveyQuestion(
      settings: settings, seeds: try search.seedList,
      variants: try VaryWords.variants(search.vary, of: settings),
      where: try search.allCriteria, figures: figure, heat: heat, bands: band,
      isWhole: search.whole, allowsSlow: search.allowSlow)
    question.search.countsConditions = stats
    if let choice { question.search.take(choice) }
    try SearchRunOptions.forecast(question.search, console)
    try results.check(force: running.force)
    var names = OutputNames()
    try names.add(running.state, as: "--state")
    let table = csv.map { PlainFile(named: $0, own: "survey.csv") }
    try names.add(table?.path, as: "--csv")
    try table?.check()
    try output.check(besides: &names)
    let other = try against.map { name in
      let source = InputSource(argument: name)
      return try SurveyMerge.table(try source.readAll(), source: source.name)
    }
    let outcome = try running.run(
      question.search, start: SurveyAnswer.startLine(question),
      line: { SurveyAnswer.line($0, of: question) }, common)
    guard outcome.isAnswered else { return try running.check(outcome) }
    var answer = SurveyAnswer(outcome.result, to: question, stop: outcome.stop)
    if let other { answer.others = answer.survey.compared(with: other) }
    try table?.write(console: console) { answer.survey.table.writeCSV(to: &$0) }
    try give(answer, outcome, question, console)
    try running.check(outcome)
    try judge(answer, console)
  }

  /// Prints the answer, and writes the files that were asked for.
  private func give(
    _ answer: SurveyAnswer, _ outcome: SearchRunOptions.Outcome, _ question: SurveyQuestion,
    _ console: Console
  ) throws {
    if running.ndjson {
      guard outcome.isStreamed else { return try SearchOutput.write(lines: answer.lines) }
      // The digest of a shard is that of what was written while it ran, too.
      try SearchOutput.write(
        lines: answer.sealed(
          answer.endLines,
          after: [SurveyAnswer.startLine(question)]
            + outcome.result.matches.map { SurveyAnswer.line($0, of: question) }))
    } else if running.json {
      try Report.write(list: answer.document)
    } else if csv != "-" {
      try Report.write(lines: lines(answer, outcome, question))
    }
    try output.write(answer, of: question, console)
    try results.write(
      outcome.result.matches, of: question.search, force: running.force,
      threads: common.threadCount, console)
  }

  private func lines(
    _ answer: SurveyAnswer, _ outcome: SearchRunOptions.Outcome, _ question: SurveyQuestion
  ) -> [String] {
    let counts = stats ? FindAnswer(FindSearch(question.search)).statLines(outcome.result) : []
    let (maps, seeds) = (answer.survey.table.count, outcome.result.tested)
    return SurveyText(answer.survey, others: answer.others).lines
      + (counts.isEmpty ? [] : [""] + counts)
      + ["", "\(maps) map\(maps == 1 ? "" : "s") of \(seeds) seed\(seeds == 1 ? "" : "s")"]
  }

  /// Ends with status 1 if a band or the tolerance is violated.
  private func judge(_ answer: SurveyAnswer, _ console: Console) throws {
    let figures = answer.survey.table.columns
    var isNegative = answer.survey.isOutside
    for other in answer.others {
      guard let tolerance, let distance = other.distance, distance > tolerance else { continue }
      console.warn(
        "\(figures[other.figure].name) is \(distance) from the other survey, more than \(tolerance)"
      )
      isNegative = true
    }
    if isNegative { throw NegativeAnswer() }
  }
}

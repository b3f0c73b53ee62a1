import Platform
import ArgumentParser
import FileIO
import GalaxyCriteria
import GalaxyModel
import GalaxyStudio

/// The command `warpwright find`.
struct FindCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find seeds whose maps meet criteria.",
    discussion: """
      A map is made level by level (plan, places, warps, map, sites, world), and a seed is given up as \
      soon as a criterion is false, whatever later levels would add. 'warpwright help criteria' \
      explains the language, and --list prints its words. The answer depends neither on threads nor \
      on the order of conditions. The exit status is 1 if nothing is found, and 75 if --time or \
      --budget stopped the search.
      """)

  @OptionGroup var plan: PlanOptions
  @OptionGroup var search: SearchOptions

  @Option(
    name: [.customShort("n")], help: ArgumentHelp("Stop at match k.", valueName: "k"))
  var limit: Int?
  @Option(
    help: ArgumentHelp(
      "Rank matches by a score, the highest first; with several, the Pareto front.",
      valueName: "expr"))
  var by: [String] = []
  @Flag(help: "The lowest score first.") var lowest = false
  @Option(help: ArgumentHelp("How many of the ranked matches (default: 10).", valueName: "k"))
  var top: Int?
  @Option(help: ArgumentHelp("Also the k nearest misses, and what failed.", valueName: "k"))
  var near: Int?
  @Flag(help: "Count how often each condition was tested and met.") var stats = false
  @Flag(help: "With --vary and --by: more and more seeds for fewer and fewer variants.")
  var race = false
  @Flag(help: "Make the first match small: fewer settings and sectors, a small seed.")
  var shrink = false
  @Option(
    help: ArgumentHelp("Columns of the answer, EXPR or 'EXPR as NAME'.", valueName: "expr,..."))
  var show: [String] = []
  @OptionGroup var running: SearchRunOptions
  @OptionGroup var results: SearchResultOptions
  @OptionGroup var sheet: SheetOptions
  @Flag(help: "Print the words of criteria: unit, level, cost, and meaning.") var list = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    for (value, name) in [(limit, "-n"), (top, "--top"), (near, "--near")] where (value ?? 1) < 1 {
      throw CommandFailure.usage("\(name) takes a number from 1")
    }
    guard !by.isEmpty || (top == nil && !lowest) else {
      throw CommandFailure.usage("--top and --lowest need a score: --by EXPR")
    }
    guard !race || (!by.isEmpty && !search.vary.isEmpty) else {
      throw CommandFailure.usage("--race needs --vary and --by")
    }
    guard !shrink || search.shard == nil else {
      throw CommandFailure.usage(
        "--shrink makes the first match of all seeds small; leave --shard out")
    }
    guard list || !search.criteria.isEmpty || !search.whereFile.isEmpty || !by.isEmpty else {
      throw CommandFailure.usage("say what to find: --where EXPR, or --by EXPR")
    }
  }

  func run() throws {
    if list { return try CriteriaList.write(json: running.json) }
    let console = common.console
    let choice = try search.choice
    let settings = try plan.settings()
    var question = try FindQuestion(
      settings: settings, seeds: try search.seedList,
      variants: try VaryWords.variants(search.vary, of: settings),
      where: try search.allCriteria, show: show, by: by, isWhole: search.whole,
      allowsSlow: search.allowSlow)
    question.isLowest = lowest
    question.limit = limit
    question.top = top ?? 10
    question.near = near
    question.countsConditions = stats
    if let choice { question.take(choice) }
    try SearchRunOptions.forecast(question, console)
    try results.check(force: running.force)
    var names = OutputNames()
    try names.add(running.state, as: "--state")
    try sheet.check(besides: &names)
    if race { return try run(FindRace(question), question, console) }
    let answer = FindAnswer(FindSearch(question))
    let outcome = try running.run(
      question, start: answer.startLine, line: { answer.line($0) }, common)
    if outcome.isAnswered { try give(outcome, question, answer, console) }
    try running.check(outcome)
    if outcome.result.matchCount == 0 { throw NegativeAnswer() }
  }

  /// Prints the answer, and writes the maps that were asked for.
  private func give(
    _ outcome: SearchRunOptions.Outcome, _ question: FindQuestion, _ answer: FindAnswer,
    _ console: Console
  ) throws {
    let (result, stop) = (outcome.result, outcome.stop)
    var more: [FieldValue.Member] = []
    var small: FindShrink.Outcome?
    if shrink, let first = result.matches.first {
      console.progress("making the first match small")
      small = try FindShrink(question).shrink(first)
      console.clearProgress()
    }
    if let small { more.append(.init("shrunk", SearchOutput.shrunk(small))) }
    if running.ndjson {
      let shrunk = small.map { [SearchOutput.shrunkLine($0)] } ?? []
      let ends = result.near.map { answer.missLine($0) } + [answer.endLine(result, stop: stop)]
      // Matches without an order were written while they were found.
      func lines(areWritten: Bool) -> [FieldValue] {
        let start = areWritten == outcome.isStreamed ? [answer.startLine] : []
        let matches = areWritten == (outcome.isStreamed && by.isEmpty) ? result.matches : []
        return start + matches.map { answer.line($0) }
      }
      try SearchOutput.write(
        lines: answer.sealed(
          lines(areWritten: false) + shrunk + ends, after: lines(areWritten: true)))
    } else if running.json {
      try Report.write(list: answer.document(result, stop: stop, more: more))
    } else {
      var lines = answer.lines(result) { question.command(of: $0.seed, variant: $0.variant) }
      if let small { lines += ["", "Made small:", SearchOutput.command(small)] }
      try Report.write(lines: lines)
    }
    try sheet.write(result.matches, of: question, answer, console)
    try results.write(
      result.matches, of: question, force: running.force, threads: common.threadCount, console)
  }

  private func run(_ race: FindRace, _ question: FindQuestion, _ console: Console) throws {
    let rounds = try race.run(threads: common.threadCount) { seeds, living in
      console.progress("\(seeds) seeds, \(living) variants")
    }
    console.clearProgress()
    try SearchOutput.write(
      rounds, of: question, form: running.ndjson ? .lines : running.json ? .document : .text)
  }
}

import Platform
import ArgumentParser
import FileIO
import GalaxyCriteria
import GalaxyModel
import GalaxyStudio

/// The command `warpwright find`.
struct FindCommand: ParsableCommand {
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
    help: ArgumentHelp("Keep the progress in a file, and go on from there.", valueName: "file"),
    completion: .file())
  var state: String?
  @Option(help: ArgumentHelp("Stop after so many seconds.", valueName: "s")) var time: Double?
  @Option(help: ArgumentHelp("Stop after so many seeds.", valueName: "n")) var budget: Int?
  @Flag(help: "Ignore the state of another search, and replace files.") var force = false
  @OptionGroup var results: SearchResultOptions
  @Flag(help: "Print a JSON document.") var json = false
  @Flag(help: "Print a JSON object a line, each match as soon as it is found.") var ndjson = false
  @Flag(help: "Print the words of criteria: unit, level, cost, and meaning.") var list = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    for (value, name) in [
      (limit, "-n"), (top, "--top"), (near, "--near"), (budget, "--budget"),
    ] where (value ?? 1) < 1 {
      throw CommandFailure.usage("\(name) takes a number from 1")
    }
    guard (time ?? 1) > 0 else { throw CommandFailure.usage("--time takes seconds above 0") }
    guard !by.isEmpty || (top == nil && !lowest) else {
      throw CommandFailure.usage("--top and --lowest need a score: --by EXPR")
    }
    guard !race || (!by.isEmpty && !search.vary.isEmpty) else {
      throw CommandFailure.usage("--race needs --vary and --by")
    }
    guard !json || !ndjson else {
      throw CommandFailure.usage("--json and --ndjson contradict each other")
    }
    guard list || !search.criteria.isEmpty || !search.whereFile.isEmpty || !by.isEmpty else {
      throw CommandFailure.usage("say what to find: --where EXPR, or --by EXPR")
    }
  }

  func run() throws {
    if list { return try CriteriaList.write(json: json) }
    let console = common.console
    var question = try search.question(plan.settings(), by: by)
    question.isLowest = lowest
    question.limit = limit
    question.top = top ?? 10
    question.near = near
    question.countsConditions = stats
    try forecast(question, console)
    try results.check()
    if race { return try run(FindRace(question), question, console) }
    var find = FindSearch(question)
    find.time = time.map { .seconds($0) }
    find.budget = budget
    try run(find, console)
  }

  /// Tells criteria that no map meets, or all.
  private func forecast(_ question: FindQuestion, _ console: Console) throws {
    let forecast = try question.forecast()
    for text in forecast.certain { console.warn("'\(text)' always holds") }
    guard let first = forecast.impossible.first else { return }
    for text in forecast.impossible.dropFirst() { console.note(text) }
    throw CommandFailure(.negative, first)
  }

  private func run(_ find: FindSearch, _ console: Console) throws {
    let answer = FindAnswer(find)
    let file = state.map { FindState(path: $0, of: find) }
    let earlier = try file?.read(isForced: force)
    let streams = ndjson && file == nil
    if streams { try SearchOutput.write(lines: [answer.startLine]) }
    Interruption.postpone()
    var lastSave = ContinuousClock.now
    let (result, stop) = try find.run(
      from: earlier, threads: common.threadCount, isInterrupted: { Interruption.isRequested },
      save: { result in
        guard let file, ContinuousClock.now - lastSave >= .seconds(1) else { return }
        try file.write(result)
        lastSave = ContinuousClock.now
      }, progress: { console.progress(SearchOutput.step($0)) },
      found: { match in if streams { try SearchOutput.write(lines: [answer.line(match)]) } })
    console.clearProgress()
    if let file { try file.write(result) }
    if stop == .interrupt { interrupted(result, console) }
    if stop == nil || file == nil {
      try give(result, stop, find, answer, isStreamed: streams, console)
    }
    guard stop == nil else {
      throw CommandFailure(
        .temporary,
        "stopped by --\(stop?.rawValue ?? "time") after \(result.tested) seeds; "
          + (state == nil ? "--state FILE keeps the progress" : "the same command goes on"))
    }
    if result.matchCount == 0 { throw NegativeAnswer() }
  }

  private func interrupted(_ result: FindResult, _ console: Console) {
    console.warn(
      "interrupted after \(result.tested) seeds; "
        + (state == nil ? "--state FILE would keep the progress" : "the same command goes on"))
    Interruption.endIfRequested()
  }

  /// Prints the answer, and writes the maps that were asked for.
  private func give(
    _ result: FindResult, _ stop: FindSearch.Stop?, _ find: FindSearch, _ answer: FindAnswer,
    isStreamed: Bool, _ console: Console
  ) throws {
    var more: [FieldValue.Member] = []
    var small: FindShrink.Outcome?
    if shrink, let first = result.matches.first {
      console.progress("making the first match small")
      small = try FindShrink(find.question).shrink(first)
      console.clearProgress()
    }
    if let small { more.append(.init("shrunk", SearchOutput.shrunk(small))) }
    if ndjson {
      let matches = isStreamed && by.isEmpty ? [] : result.matches.map { answer.line($0) }
      let ends = result.near.map { answer.missLine($0) } + [answer.endLine(result, stop: stop)]
      let start = isStreamed ? [] : [answer.startLine]
      let shrunk = small.map { [SearchOutput.shrunkLine($0)] } ?? []
      try SearchOutput.write(lines: start + matches + shrunk + ends)
    } else if json {
      try Report.write(list: answer.document(result, stop: stop, more: more))
    } else {
      var lines = answer.lines(result) { SearchOutput.command($0, of: find.question) }
      if let small { lines += ["", "Made small:", SearchOutput.command(small)] }
      try Report.write(lines: lines)
    }
    try results.write(
      result.matches, of: find.question, answer, force: force, threads: common.threadCount, console)
  }

  private func run(_ race: FindRace, _ question: FindQuestion, _ console: Console) throws {
    let rounds = try race.run(threads: common.threadCount) { seeds, living in
      console.progress("\(seeds) seeds, \(living) variants")
    }
    console.clearProgress()
    try SearchOutput.write(
      rounds, of: question, form: ndjson ? .lines : json ? .document : .text)
  }
}

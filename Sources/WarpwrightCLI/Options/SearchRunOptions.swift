import Platform
import ArgumentParser
import FileIO
import GalaxyModel
import GalaxyStudio

/// How long a search runs, and where it keeps its progress.
struct SearchRunOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Keep the progress in a file, and go on from there.", valueName: "file"),
    completion: .file())
  var state: String?
  @Option(help: ArgumentHelp("Stop after this many seconds.", valueName: "s")) var time: Double?
  @Option(help: ArgumentHelp("Stop after this many seeds.", valueName: "n")) var budget: Int?
  @Flag(help: "Ignore the state of another search, and replace files.") var force = false
  @Flag(help: "Print a JSON document.") var json = false
  @Flag(help: "Print a JSON object a line, each match as soon as it is found.") var ndjson = false

  func validate() throws {
    guard (budget ?? 1) > 0 else { throw CommandFailure.usage("--budget takes a number from 1") }
    guard (time ?? 1) > 0 else { throw CommandFailure.usage("--time takes seconds above 0") }
    guard !json || !ndjson else {
      throw CommandFailure.usage("--json and --ndjson contradict each other")
    }
  }

  /// What a search has found in a run.
  struct Outcome {
    let result: FindResult
    /// Why it stopped early.
    let stop: FindSearch.Stop?
    /// Whether lines were written while it ran.
    let isStreamed: Bool
    /// Whether there is an answer: a search that goes on later gives it then.
    let isAnswered: Bool
  }

  /// Tells criteria that no map meets, or all.
  static func forecast(_ question: FindQuestion, _ console: Console) throws {
    let forecast = try question.forecast()
    for text in forecast.certain { console.warn("'\(text)' always holds") }
    guard let first = forecast.impossible.first else { return }
    for text in forecast.impossible.dropFirst() { console.note(text) }
    throw CommandFailure(.negative, first)
  }

  /// Runs a search from its state, and keeps the state.
  ///
  /// - Parameters:
  ///   - question: What is looked for.
  ///   - start: The first line of a stream.
  ///   - line: The line of a match.
  ///   - options: The number of threads, and the console.
  /// - Returns: What was found.
  /// - Throws: What the search, its state, and the output throw.
  func run(
    _ question: FindQuestion, start: FieldValue, line: (FindEntry) -> FieldValue,
    _ options: CommonOptions
  ) throws -> Outcome {
    let console = options.console
    var search = FindSearch(question)
    search.time = time.map { .seconds($0) }
    search.budget = budget
    let file = state.map { FindState(path: $0, of: search) }
    let earlier = try file?.read(isForced: force)
    let isStreamed = ndjson && file == nil
    if isStreamed { try SearchOutput.write(lines: [start]) }
    Interruption.postpone()
    // A large state is written less often, so that it takes a small part of the time.
    var lastSave = ContinuousClock.now
    var pause = Duration.seconds(1)
    let (result, stop) = try search.run(
      from: earlier, threads: options.threadCount, isInterrupted: { Interruption.isRequested },
      save: { result in
        let begin = ContinuousClock.now
        guard let file, begin - lastSave >= pause else { return }
        try file.write(result)
        lastSave = ContinuousClock.now
        pause = max(pause, (lastSave - begin) * 20)
      }, progress: { console.progress(SearchOutput.step($0)) },
      found: { match in if isStreamed { try SearchOutput.write(lines: [line(match)]) } })
    console.clearProgress()
    if let file { try file.write(result) }
    if stop == .interrupt { try interrupted(result, console) }
    return Outcome(
      result: result, stop: stop, isStreamed: isStreamed, isAnswered: stop == nil || file == nil)
  }

  /// Ends the process as the signal that stopped the search.
  private func interrupted(_ result: FindResult, _ console: Console) throws {
    guard !Interruption.isLate else { throw stopped("timeout", result) }
    console.fail("interrupted after \(result.tested) seeds; \(wayOn)")
    Interruption.endIfRequested()
  }

  /// Ends with the status of a search that was stopped early, if it was.
  func check(_ outcome: Outcome) throws {
    guard let stop = outcome.stop else { return }
    throw stopped(stop.rawValue, outcome.result)
  }

  private func stopped(_ option: String, _ result: FindResult) -> CommandFailure {
    CommandFailure(.temporary, "stopped by --\(option) after \(result.tested) seeds; \(wayOn)")
  }

  /// How to go on with a search that was stopped.
  private var wayOn: String {
    state == nil ? "--state FILE keeps the progress" : "the same command goes on"
  }
}

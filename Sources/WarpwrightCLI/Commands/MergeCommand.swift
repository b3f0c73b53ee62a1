import GalaxyAnalysis
import ArgumentParser
import FileIO
import GalaxyStudio

/// The command `warpwright merge`.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join the answers of shards of one search or survey.",
    discussion: """
      The files are answers of 'find --shard k/n' or 'survey --shard k/n' with --json or --ndjson, in \
      the order of the shards. The answer has the same form. The exit status is 1 if nothing was found, \
      or if a value is outside of a band that the survey had.
      """)

  @Argument(help: "Answers of shards, in order.", completion: .file()) var files: [String]

  @Option(
    name: [.customShort("n")], help: ArgumentHelp("Keep the first k matches.", valueName: "k"))
  var limit: Int?
  @Option(help: ArgumentHelp("Keep the best k by score (default: 10).", valueName: "k"))
  var top: Int?
  @Flag(help: "The lowest score first.") var lowest = false
  @Option(help: ArgumentHelp("Keep the k nearest misses (default: as one file).", valueName: "k"))
  var near: Int?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    for (value, name) in [(limit, "-n"), (top, "--top"), (near, "--near")] where (value ?? 1) < 1 {
      throw CommandFailure.usage("\(name) takes a number from 1")
    }
  }

  func run() throws {
    let answers = try files.map { file in
      let source = InputSource(argument: file)
      return (bytes: try source.readAll(), name: source.name)
    }
    if let first = answers.first, SurveyMerge.isAnswer(first.bytes) {
      return try mergeSurveys(answers)
    }
    var merge = FindMerge()
    merge.limit = limit
    merge.top = top
    merge.isLowest = lowest
    merge.near = near
    for (bytes, name) in answers { try merge.add(bytes, source: name) }
    if merge.isStream {
      try SearchOutput.write(lines: merge.lines)
    } else {
      try Report.write(list: merge.document)
    }
    if merge.matchCount == 0 { throw NegativeAnswer() }
  }

  private func mergeSurveys(_ answers: [(bytes: [UInt8], name: String)]) throws {
    guard limit == nil, top == nil, near == nil, !lowest else {
      throw CommandFailure.usage("-n, --top, --lowest, and --near are for answers of find")
    }
    var merge = SurveyMerge()
    for (bytes, name) in answers { try merge.add(bytes, source: name) }
    let answer = merge.answer
    if merge.isStream {
      try SearchOutput.write(lines: answer.lines)
    } else {
      try Report.write(list: answer.document)
    }
    if answer.survey.isOutside { throw NegativeAnswer() }
  }
}

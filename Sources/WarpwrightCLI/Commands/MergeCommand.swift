import ArgumentParser
import FileIO
import GalaxyStudio

/// The command `warpwright merge`.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join the answers of shards of one search.",
    discussion: """
      The files are answers of 'find --shard k/n' with --json or --ndjson, in the order of the shards. \
      The answer has the same form. The exit status is 1 if nothing was found.
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
    var merge = FindMerge()
    merge.limit = limit
    merge.top = top
    merge.isLowest = lowest
    merge.near = near
    for file in files {
      let source = InputSource(argument: file)
      try merge.add(try source.readAll(), source: source.name)
    }
    if merge.isStream {
      try SearchOutput.write(lines: merge.lines)
    } else {
      try Report.write(list: merge.document)
    }
    if merge.matchCount == 0 { throw NegativeAnswer() }
  }
}

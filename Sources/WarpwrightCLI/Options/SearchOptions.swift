import ArgumentParser
import FileIO
import GalaxySettings
import GalaxyStudio

/// Which maps a search looks at, and what for.
struct SearchOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("What must hold; repeatable, joined by and.", valueName: "[region:]expr"))
  var criteria: [String] = []
  @Option(
    help: ArgumentHelp("A file with a criterion.", valueName: "file"), completion: .file())
  var whereFile: [String] = []
  @Option(
    help: ArgumentHelp(
      "Seeds: A..B, or a file with one a line, or - (default: 1..10000).", valueName: "seeds"),
    completion: .file())
  var seeds: String?
  @Option(
    help: ArgumentHelp(
      "Try values: KEY=V1,V2 or KEY=A..B[:STEP]; stage.NAME=A..B draws a stage again; repeatable.",
      valueName: "key=values"))
  var vary: [String] = []
  @Option(help: ArgumentHelp("Only part k of n of the seeds, 0 ≤ k < n.", valueName: "k/n"))
  var shard: String?
  @Flag(help: "Judge all regions of a galaxy as one graph, joined by its gates.") var whole = false
  @Flag(help: "Evaluate criteria that visit more than 100 million elements for each map, too.")
  var allowSlow = false

  /// The criteria, those of files last.
  var allCriteria: [String] {
    get throws {
      try criteria
        + whereFile.map { name in
          let source = InputSource(argument: name)
          return try InputText.read(try source.readAll(limit: 1 << 20), source: source.name)
        }
    }
  }

  /// All seeds.
  var seedList: FindSeeds { get throws { try SeedList.read(seeds ?? "1..10000") } }

  /// The shard that was asked for; nil for all seeds.
  var choice: ShardChoice? {
    get throws(CommandFailure) { try ShardOptions.choice(shard) }
  }
}

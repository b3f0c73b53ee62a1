import ArgumentParser
import Determinism
import GalaxyFormats
import GalaxyGeneration
import GalaxySettings
import GalaxyStudio

/// A map that is generated for a command that reads one.
struct GeneratedMap: ParsableArguments {
  @Option(
    name: [.customShort("s"), .long],
    help: ArgumentHelp("Generate the map from this seed instead of reading a file.", valueName: "s")
  )
  var seed: String?
  @Option(
    help: ArgumentHelp("What to generate (default: terran-space).", valueName: "name"),
    completion: .list(Preset.allCases.map(\.rawValue)))
  var preset: String?
  @Option(help: ArgumentHelp("Sectors of a player-owned region or sandbox.", valueName: "n"))
  var sectors: String?
  @Option(help: ArgumentHelp("Any setting of the generator; repeatable.", valueName: "key=value"))
  var set: [String] = []

  /// Whether a map is to be generated.
  var isWanted: Bool { seed != nil || preset != nil }

  func validate() throws {
    guard isWanted || (sectors == nil && set.isEmpty) else {
      throw CommandFailure.usage("--sectors and --set generate a map, which needs a --seed")
    }
  }

  /// Generates the map.
  ///
  /// - Returns: Its `galaxy.json`, and the seed in words.
  func document(threads: Int) throws -> (bytes: [UInt8], seed: String) {
    var options = GalaxyOptions()
    options.take(preset: preset, seed: seed, sectors: sectors, set: set)
    let request = try GenerateRequest(options, recipe: nil)
    let word = request.seedWord
    let seed = word?.seed ?? Seed.random()
    let plan = GalaxyPlan(seed: seed, settings: request.settings)
    let job = GenerateJob(plan, formats: [.json], destination: .standardOutput)
    try job.check()
    return (try job.document(threads: threads), word?.description ?? "seed \(seed)")
  }
}

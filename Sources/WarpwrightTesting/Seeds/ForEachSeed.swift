public import Determinism
import GalaxyGeneration
public import GalaxyModel
public import GalaxySettings
public import Testing

/// Runs a test body for each seed and reports the first one that fails.
///
/// ```swift
/// forEachSeed(1...20) { seed in
///   let galaxy = Galaxy.generate(.terranSpace, seed: seed)
///   expectInvariants(galaxy)
/// }
/// ```
///
/// Failures of the body are not reported one by one: the seeds are tried in order, and one issue
/// names the first that fails with its first failure. With an ascending range it is the smallest.
///
/// - Parameters:
///   - seeds: The seeds, in the order in which they are tried.
///   - sourceLocation: Where the issue is recorded.
///   - body: The test, which uses `expect…`, `require…`, `#expect` or `#require`.
public func forEachSeed(
  _ seeds: some Sequence<Int>, sourceLocation: SourceLocation = #_sourceLocation,
  _ body: (Seed) throws -> Void
) {
  var passed = 0
  for number in seeds {
    guard let failure = Probe.run({ try body(Seed(number)) }) else {
      passed += 1
      continue
    }
    record(failure, seed: number, passed: passed, notes: [], at: sourceLocation)
    return
  }
}

/// Generates a galaxy for each seed and reports the smallest that fails a test.
///
/// ```swift
/// forEachSeed(
///   1...1000, of: .playerOwned, settings: ["region.sectors": 400], shrinking: [.sectors, .formations]
/// ) { galaxy in
///   expectStronglyConnected(galaxy)
/// }
/// ```
///
/// The seeds are tried in order. For the first that fails, the map is made smaller as long as the same
/// line fails; one issue names the seed, the smallest settings, the failure there, and the command
/// line that generates that map. The search takes the same steps each time.
///
/// - Parameters:
///   - seeds: The seeds, in the order in which they are tried.
///   - preset: The preset.
///   - settings: Values of settings by their dotted names; the others have their defaults.
///   - shrinking: What is made smaller; `[]` for nothing.
///   - sourceLocation: Where the issue is recorded.
///   - body: The test, which uses `expect…`, `require…`, `#expect` or `#require`.
public func forEachSeed(
  _ seeds: some Sequence<Int>, of preset: Preset,
  settings: KeyValuePairs<String, SettingValue> = [:],
  shrinking: Shrinking = [.sectors, .formations], sourceLocation: SourceLocation = #_sourceLocation,
  _ body: (Galaxy) throws -> Void
) {
  let chosen: GenerationSettings
  do { chosen = try GenerationSettings(preset: preset, settings) } catch {
    record(error, at: sourceLocation)
    return
  }
  var passed = 0
  for number in seeds {
    let galaxy = GalaxyGenerator(seed: Seed(number), settings: chosen).generate()
    guard let failure = Probe.run({ try body(galaxy) }) else {
      passed += 1
      continue
    }
    withoutActuallyEscaping(body) { body in
      var shrinker = SettingShrinker(seed: Seed(number), settings: chosen, failure: failure) {
        map in
        Probe.run { try body(map) }
      }
      shrinker.shrink(shrinking)
      let smallest = GalaxyGenerator(seed: Seed(number), settings: shrinker.settings, scope: .warps)
        .generate()
      let sectors = smallest.regions.reduce(0) { $0 + $1.sectorCount }
      let origin = MapOrigin(recordedIn: smallest)
      let changed = origin?.changedSettings ?? []
      record(
        shrinker.failure, seed: number, passed: passed,
        notes: [
          "smallest map that fails: \(sectors) sectors, "
            + (changed.isEmpty ? "default settings" : changed.joined(separator: ", "))
            + " (\(shrinker.trials) smaller ones tried)",
          "reproduce: \(origin?.command ?? "")",
        ], at: sourceLocation)
    }
    return
  }
}

/// Generates player-owned regions and reports the smallest that fails a test.
///
/// - Parameters:
///   - seeds: The seeds, in the order in which they are tried.
///   - shrinking: What is made smaller; `[]` for nothing.
///   - sourceLocation: Where the issue is recorded.
///   - body: The test, which uses `expect…`, `require…`, `#expect` or `#require`.
public func forEachSeed(
  _ seeds: some Sequence<Int>, shrinking: Shrinking,
  sourceLocation: SourceLocation = #_sourceLocation, _ body: (Galaxy) throws -> Void
) {
  forEachSeed(
    seeds, of: .playerOwned, shrinking: shrinking, sourceLocation: sourceLocation, body)
}

private func record(
  _ failure: Probe.Failure, seed: Int, passed: Int, notes: [String], at place: SourceLocation
) {
  let head = "seed \(seed) fails" + (passed == 0 ? "" : ", the \(passed) before it pass")
  let text = [head] + notes.map { "  " + $0 } + ["  " + indented(failure.message)]
  Issue.record(Comment(rawValue: text.joined(separator: "\n")), sourceLocation: place)
  if let finding = failure.finding { attachPicture(finding, at: place) }
}

private func indented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
}

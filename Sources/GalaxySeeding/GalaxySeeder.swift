import Determinism
public import GalaxyModel
import GalaxySettings

/// Ends a seeding that nothing waits for any more.
public struct UnwantedSeeding: Error {}

/// Seeds every entity of the game onto a finished map, and delivers the rows of all tables.
///
/// Regions are seeded one after another in order of name, and their rows are delivered at once, so
/// that memory is bounded by one region. The regions that players live in are seeded first and kept
/// until the population is complete, since it changes some of their rows (owners, occupants).
///
/// ```swift
/// var galaxy = Galaxy.generate(.terranSpace, seed: 7)
/// var rows = RowStore()
/// let report = try GalaxySeeder(settings: SeedingSettings(seed: 7)).seed(&galaxy, into: &rows)
/// ```
public struct GalaxySeeder: Sendable {
  /// What is seeded.
  public let settings: SeedingSettings

  let threads: Int
  let isWanted: @Sendable () -> Bool

  /// Creates a seeder.
  ///
  /// - Parameters:
  ///   - settings: What is seeded.
  ///   - threads: Maximum number of threads; rows do not depend on it.
  ///   - isWanted: Asked between the steps of the work; false ends it with ``UnwantedSeeding``.
  public init(
    settings: SeedingSettings, threads: Int = 1,
    isWanted: @Sendable @escaping () -> Bool = { true }
  ) {
    self.settings = settings
    self.threads = threads
    self.isWanted = isWanted
  }

  /// Ends the work once it is not wanted any more.
  func check() throws(UnwantedSeeding) {
    guard isWanted() else { throw UnwantedSeeding() }
  }

  /// Seeds a galaxy and delivers every row, including those of the graph.
  ///
  /// - Parameters:
  ///   - galaxy: A finished map with row identifiers. The `contents` of its regions receive what
  ///     rows of the graph repeat, except `contents.sectors`, which is emptied once the rows of the
  ///     region are delivered.
  ///   - sink: Receives the rows: those of one table in ascending order of natural key, tables in
  ///     any order.
  /// - Returns: Numbers of rows, and what was left out.
  /// - Throws: Any error of `sink`, which then holds only a part of the rows.
  @discardableResult
  public func seed<Sink: RowSink>(
    _ galaxy: inout Galaxy, into sink: inout Sink
  ) throws -> SeedingReport {
    let run = try SeedingRun(self, RegionSource(galaxy), galaxy)
    var state = try run.start(&galaxy, into: &sink)
    for index in 0..<run.source.count {
      let seeded = try run.seed(index, host: state.takeHost(index))
      try run.deliver(seeded, to: &state.counting)
      try state.add(seeded, to: &galaxy)
    }
    defer { sink = state.counting.sink }
    return try state.end(&galaxy)
  }

  /// Seeds a galaxy as other sinks receive it, several regions at once.
  ///
  /// - Parameters:
  ///   - galaxy: A finished map with row identifiers.
  ///   - sink: Receives the rows.
  /// - Returns: Numbers of rows, and what was left out.
  /// - Throws: Any error of `sink`.
  @discardableResult
  public func seed<Sink: PortionedSink>(
    _ galaxy: inout Galaxy, into sink: inout Sink
  ) throws -> SeedingReport {
    try seed(RegionSource(galaxy), of: &galaxy, into: &sink)
  }
}

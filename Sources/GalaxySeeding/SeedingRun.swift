import Determinism
public import GalaxyModel
import GalaxySettings
import GraphKit

/// What the seeding of one galaxy shares between regions: what is known before the first of them is
/// seeded.
struct SeedingRun: Sendable {
  let seeder: GalaxySeeder
  let source: RegionSource
  let context: SeedingContext
  let worlds: WorldSeeder
  let rows: GalaxyRows

  /// A region with its world.
  struct Seeded: Sendable {
    let index: Int
    /// The region with its contents.
    var region: Region
    let world: RegionWorld
    /// What the seeding of the region reports.
    let warnings: [GenerationWarning]
  }

  /// Prepares the seeding.
  ///
  /// - Parameters:
  ///   - seeder: What is seeded.
  ///   - source: The regions.
  ///   - galaxy: The galaxy, with or without its regions.
  ///   - density: Percentages of its row, for a galaxy without its regions.
  /// - Throws: `UnwantedSeeding`.
  init(
    _ seeder: GalaxySeeder, _ source: RegionSource, _ galaxy: Galaxy, density: GalaxyDensity? = nil
  ) throws(UnwantedSeeding) {
    self.seeder = seeder
    self.source = source
    // Where many regions are seeded at once, each has one thread.
    let isWide = source.count >= 2 * seeder.threads
    context = SeedingContext(
      seeder.settings, threads: isWide ? 1 : seeder.threads, isWanted: seeder.isWanted)
    worlds = WorldSeeder(source, context)
    rows = density.map { GalaxyRows(galaxy, density: $0) } ?? GalaxyRows(galaxy)
    try seeder.check()
  }

  /// Delivers catalogs and makes the population.
  func start<Sink: RowSink>(
    _ galaxy: inout Galaxy, outline: GalaxyOutline? = nil, into sink: inout Sink
  ) throws -> SeedingState<Sink> {
    var state = SeedingState(self, sink)
    try seeder.deliverCatalogs(context, to: &state.counting)
    state.populate(&galaxy, outline: outline)
    return state
  }

  /// Seeds a region.
  ///
  /// - Parameters:
  ///   - index: Its index in the galaxy.
  ///   - host: Its world, if players live in it.
  /// - Returns: The region with its world.
  /// - Throws: `UnwantedSeeding`.
  func seed(_ index: Int, host: RegionWorld?) throws -> Seeded {
    var region = worlds.region(index, isLast: true)
    // Identifiers are listed only while many rows name them.
    region.sectors.identifier = region.sectors.identifier.listed
    let world = host ?? worlds.world(of: region, at: index)
    try seeder.check()
    region.contents = world.contents
    return Seeded(
      index: index, region: region, world: world,
      warnings: context.densityWarnings(world) + context.goodsWarnings(world) + world.warnings)
  }

  /// Delivers the rows of a region, except for those that depend on others.
  func deliver(_ seeded: Seeded, to sink: inout some RowSink) throws {
    try seeder.deliver(seeded.world, seeded.region, at: seeded.index, rows, to: &sink)
  }
}

extension GalaxySeeder {
  /// Seeds regions several at a time and delivers every row.
  ///
  /// - Parameters:
  ///   - source: The regions.
  ///   - galaxy: The galaxy, with or without its regions.
  ///   - facts: What is known of a galaxy whose regions are not in memory.
  ///   - sink: Receives the rows.
  ///   - added: Called in the order of the regions, after the rows of each of them.
  ///   - completed: Called after the last region, before what counts all of them.
  /// - Returns: Numbers of rows, and what was left out.
  /// - Throws: Any error of `sink`.
  @discardableResult
  public func seed<Sink: PortionedSink>(
    _ source: RegionSource, of galaxy: inout Galaxy, facts: StreamedGalaxy? = nil,
    into sink: inout Sink, added: (Int, inout Galaxy) -> Void = { _, _ in },
    completed: (inout Galaxy) -> Void = { _ in }
  ) throws -> SeedingReport {
    let run = try SeedingRun(self, source, galaxy, density: facts?.density)
    var state = try run.start(&galaxy, outline: facts?.outline(run), into: &sink)
    state.facts = facts
    defer { sink = state.counting.sink }
    try GalaxySeeder.make(0..<source.count, of: run, threads: threads, for: &state) {
      state, seeded in
      try state.add(seeded, to: &galaxy)
      added(seeded.index, &galaxy)
    }
    completed(&galaxy)
    return try state.end(&galaxy)
  }

  /// Seeds a range of regions, delivers the rows that belong to one region, and hands it over.
  static func make<Sink: PortionedSink>(
    _ range: Range<Int>, of run: SeedingRun, threads: Int, for state: inout SeedingState<Sink>,
    added: (inout SeedingState<Sink>, SeedingRun.Seeded) throws -> Void
  ) throws {
    let portions = state.counting.sink.portions
    let hosts = state.hosts
    try OrderedWork.run(count: range.count, threads: threads) { place in
      let index = range.lowerBound + place
      let seeded = try run.seed(index, host: hosts[index])
      var portion = CountingSink(try portions(seeded.region, index))
      try run.deliver(seeded, to: &portion)
      try portion.sink.end(seeded.region, index)
      return MadePortion(seeded: seeded, portion: portion)
    } deliver: { _, made in
      state.counting.add(made.portion.counts)
      try state.counting.sink.take(made.portion.sink)
      try added(&state, made.seeded)
    }
  }

  /// What a thread hands over.
  private struct MadePortion<Portion: RegionPortion>: @unchecked Sendable {
    let seeded: SeedingRun.Seeded
    let portion: CountingSink<Portion>
  }
}

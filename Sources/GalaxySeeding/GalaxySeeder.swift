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
    var counting = CountingSink(sink)
    defer { sink = counting.sink }
    var report = SeedingReport(tableCount: GalaxySchema.tables.count)
    let context = SeedingContext(settings, threads: threads, isWanted: isWanted)
    var worlds = WorldSeeder(galaxy, context)
    try check()
    try deliverCatalogs(context, to: &counting)

    var population = PopulationSeeder(context: context)
    var hosts: [RegionWorld] = []
    if settings.hasPopulation {
      for index in galaxy.startingRegions.prefix(2) {
        galaxy.regions[index].sectors.identifier = galaxy.regions[index].sectors.identifier.listed
        hosts.append(worlds.world(of: galaxy.regions[index], at: index))
      }
      population.populate(&galaxy, &hosts, report: &report)
    }

    let rows = GalaxyRows(galaxy)
    var territory = [[Identifier]](repeating: [], count: FactionCode.allCases.count)
    for index in galaxy.regions.indices {
      // Identifiers are listed only while many rows name them.
      let identifiers = galaxy.regions[index].sectors.identifier
      galaxy.regions[index].sectors.identifier = identifiers.listed
      defer { galaxy.regions[index].sectors.identifier = identifiers }
      let host = hosts.firstIndex { $0.regionIndex == index }
      let world =
        host.map { hosts.remove(at: $0) } ?? worlds.world(of: galaxy.regions[index], at: index)
      try check()
      galaxy.regions[index].contents = world.contents
      report.warnings += context.densityWarnings(world)
      report.warnings += context.goodsWarnings(world) + world.warnings
      note(galaxy.regions[index], in: &territory)
      try deliver(world, galaxy.regions[index], at: index, rows, to: &counting)
      try population.deliver(of: world, in: &galaxy, to: &counting)
      galaxy.regions[index].contents.sectors = [:]
    }
    try deliverAttachments(galaxy, at: rows.attachmentPlace, to: &counting)
    try population.deliver(to: &counting)
    let homes = worlds.homes.places.map { place in
      place.map { galaxy.regions[$0.region].sectors.identifier[$0.node] }
    }
    try counting.receive(
      Tables.factions, FactionCatalog.rows(context, homes: homes, territory: territory))
    noteEmptyTables(counting.counts, in: &report)
    note(report, in: &galaxy)
    try deliverTotals(GalaxyRows(galaxy), to: &counting)
    report.rowCounts = counting.counts
    return report
  }

  // If every group is switched on, a large enough population fills every table. The tables of totals
  // follow later.
  private func noteEmptyTables(_ counts: [Int], in report: inout SeedingReport) {
    guard settings.hasPopulation, settings.hasAllGroups else { return }
    for (table, count) in zip(GalaxySchema.tables, counts)
    where count == 0 && !["galaxies", "regions"].contains(table.name) {
      if report.omissions.contains(where: { $0.subject == table.name }) { continue }
      report.omit(
        table.name,
        settings[\.players] < 40
          ? "there are too few players or places" : "no place or setting calls for one")
    }
  }

  private func note(_ report: SeedingReport, in galaxy: inout Galaxy) {
    galaxy.warnings += report.warnings
    for omission in report.omissions {
      galaxy.warnings.append(
        GenerationWarning(
          category: "seeding", code: "NO_ROWS",
          message: "\(omission.subject): \(omission.reason)"))
    }
  }

  // Adds the sectors that factions control.
  private func note(_ region: Region, in territory: inout [[Identifier]]) {
    for (node, faction) in region.contents.controllingFaction.enumerated() where faction >= 0 {
      territory[Int(faction)].append(region.sectors.identifier[node])
    }
  }
}

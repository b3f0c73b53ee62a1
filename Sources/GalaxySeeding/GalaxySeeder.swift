import Determinism
public import GalaxyModel
import GalaxySettings

/// Puts every entity of the game onto a finished map, and hands out the rows of all tables.
///
/// Regions are seeded one after another in order of name, and their rows are handed out at once, so
/// that memory is bounded by one region. The regions that players live in are seeded first and kept
/// until the population is there, since it changes some of their rows (owners, who is where).
public struct GalaxySeeder: Sendable {
  public let settings: SeedingSettings

  let threads: Int

  /// - Parameter threads: How many may work; no row depends on it.
  public init(settings: SeedingSettings, threads: Int = 1) {
    self.settings = settings
    self.threads = threads
  }

  /// Seeds `galaxy` and hands out every row, those of the graph included.
  ///
  /// - Parameters:
  ///   - galaxy: A finished map with row identifiers; what shows in the rows of the graph is put
  ///     into `contents` of its regions, apart from `contents.sectors`, which is forgotten once the
  ///     rows of the region are handed out.
  ///   - sink: Takes the rows: those of one table in ascending order of natural key, tables in any
  ///     order.
  /// - Returns: What was made, and what was left out.
  /// - Throws: What `sink` throws; the sink then holds a part.
  @discardableResult
  public func seed<Sink: RowSink>(
    _ galaxy: inout Galaxy, into sink: inout Sink
  ) throws -> SeedingReport {
    var counting = CountingSink(sink)
    defer { sink = counting.sink }
    var report = SeedingReport(tableCount: GalaxySchema.tables.count)
    let context = SeedingContext(settings, threads: threads)
    var worlds = WorldSeeder(galaxy, context)
    let catalogs = CatalogRows(context: context)
    try counting.receive(Tables.medals, catalogs.medals)
    try counting.receive(Tables.shipRarityConfigs, catalogs.starterShips)

    var population = PopulationSeeder(context: context)
    var hosts: [RegionWorld] = []
    if settings.hasPopulation {
      for index in worlds.order.prefix(2) {
        galaxy.regions[index].sectors.identifier = galaxy.regions[index].sectors.identifier.listed
        hosts.append(worlds.world(of: galaxy.regions[index], at: index))
      }
      population.populate(&galaxy, &hosts, report: &report)
    }

    let rows = GalaxyRows(galaxy)
    var territory = [[Identifier]](repeating: [], count: FactionCode.allCases.count)
    for index in galaxy.regions.indices {
      // Listed for as long as many rows name them.
      let identifiers = galaxy.regions[index].sectors.identifier
      galaxy.regions[index].sectors.identifier = identifiers.listed
      defer { galaxy.regions[index].sectors.identifier = identifiers }
      let host = hosts.firstIndex { $0.regionIndex == index }
      let world =
        host.map { hosts.remove(at: $0) } ?? worlds.world(of: galaxy.regions[index], at: index)
      galaxy.regions[index].contents = world.contents
      report.warnings += context.densityWarnings(world)
      report.warnings += context.goodsWarnings(world) + world.warnings
      note(galaxy.regions[index], in: &territory)
      try deliver(world, galaxy.regions[index], at: index, rows, to: &counting)
      try population.deliver(of: world, in: &galaxy, to: &counting)
      galaxy.regions[index].contents.sectors = [:]
    }
    // They stand among those of the regions, but tell who controls their ends.
    let attachments = GraphRows.attachments(in: GalaxyRows(galaxy))
    if attachments.count > 0 {
      try counting.receive(attachments, section: 2 * rows.attachmentPlace)
    }
    try population.deliver(to: &counting)
    try counting.receive(Tables.shipSpecifications, ShipCatalog.rows(context))
    try counting.receive(Tables.resources, ResourceCatalog.rows(context))
    let homes = worlds.homes.places.map { place in
      place.map { galaxy.regions[$0.region].sectors.identifier[$0.node] }
    }
    try counting.receive(
      Tables.factions, FactionCatalog.rows(context, homes: homes, territory: territory))
    noteEmptyTables(counting.counts, in: &report)
    galaxy.warnings += report.warnings
    galaxy.warnings += report.omissions.map { omission in
      GenerationWarning(
        category: "seeding", code: "NO_ROWS", message: "\(omission.subject): \(omission.reason)")
    }
    try deliverTotals(GalaxyRows(galaxy), to: &counting)
    report.rowCounts = counting.counts
    return report
  }

  // The rows of one region, those of the graph first.
  private func deliver(
    _ world: RegionWorld, _ region: Region, at place: Int, _ rows: GalaxyRows,
    to sink: inout some RowSink
  ) throws {
    let filled = RegionRows(region)
    for table in GraphRows.all {
      guard let part = table.part(of: filled, in: rows), part.count > 0 else { continue }
      let isTunnels = table.table.name == "warp_tunnels"
      try sink.receive(part, section: isTunnels ? 2 * place + 1 : 0)
    }
    try world.deliver(to: &sink)
  }

  // Where everything is switched on, a population fills every table, if there is enough of it. The
  // tables of totals follow.
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

  // Adds the sectors that factions control.
  private func note(_ region: Region, in territory: inout [[Identifier]]) {
    for (node, faction) in region.contents.controllingFaction.enumerated() where faction >= 0 {
      territory[Int(faction)].append(region.sectors.identifier[node])
    }
  }

  // Rows that count others come last.
  private func deliverTotals(_ rows: GalaxyRows, to sink: inout some RowSink) throws {
    for table in [GraphRows.galaxies, .regions] {
      for part in table.parts(in: rows) where part.count > 0 { try sink.receive(part) }
    }
  }
}

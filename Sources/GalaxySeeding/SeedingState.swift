import GalaxyModel
import GalaxySettings

/// What grows while regions are seeded, and what is delivered in their order.
struct SeedingState<Sink: RowSink> {
  /// Above this number of sectors, the lists of sectors that factions control are limited to the
  /// regions of their homes.
  static var territoryLimit: Int { 1_000_000 }

  let run: SeedingRun
  var counting: CountingSink<Sink>
  var report: SeedingReport
  var population: PopulationSeeder
  /// Worlds of the regions that players live in, until they are delivered.
  var hosts: [Int: RegionWorld] = [:]
  /// What is known of a galaxy whose regions are not in memory.
  var facts: StreamedGalaxy?
  private var territory: [[Identifier]]
  private var homes: [Identifier?]
  private var totals = GalaxyTotals()
  /// Ends of tunnels in regions that are not in memory.
  private var gates: [(index: Int, end: GateEnd)] = []
  private var hub: GateEnd?

  init(_ run: SeedingRun, _ sink: Sink) {
    self.run = run
    counting = CountingSink(sink)
    report = SeedingReport(tableCount: GalaxySchema.tables.count)
    population = PopulationSeeder(context: run.context)
    territory = [[Identifier]](repeating: [], count: FactionCode.allCases.count)
    homes = FactionCode.allCases.map { _ in nil }
  }

  /// Makes the population, if there is one, with the worlds of the regions that players live in.
  mutating func populate(_ galaxy: inout Galaxy, outline: GalaxyOutline?) {
    guard run.seeder.settings.hasPopulation else { return }
    let indexes = Array(run.source.hosts)
    var worlds = indexes.map { index in
      var region = run.worlds.region(index, isLast: false)
      region.sectors.identifier = region.sectors.identifier.listed
      return run.worlds.world(of: region, at: index)
    }
    population.populate(&galaxy, &worlds, outline: outline, report: &report)
    for (index, world) in zip(indexes, worlds) { hosts[index] = world }
  }

  /// Returns the world of a region that players live in, once.
  mutating func takeHost(_ index: Int) -> RegionWorld? { hosts.removeValue(forKey: index) }

  /// Adds the next region, whose own rows are delivered: delivers what depends on those before it.
  mutating func add(_ seeded: SeedingRun.Seeded, to galaxy: inout Galaxy) throws {
    var region = seeded.region
    hosts[seeded.index] = nil
    try population.deliver(of: seeded.world, in: &region, to: &counting)
    let rows = RegionRows(region)
    try counting.receive(GraphRows.row(of: rows, in: run.rows))
    note(summary(of: rows, region, seeded, row: []))
    guard galaxy.regions.indices.contains(seeded.index) else { return }
    galaxy.regions[seeded.index].contents = region.contents
    galaxy.regions[seeded.index].contents.sectors = [:]
  }

  /// Returns what is left of a region whose rows are delivered.
  func summary(
    of rows: RegionRows, _ region: Region, _ seeded: SeedingRun.Seeded, row: [FieldValue]
  ) -> RegionSummary {
    var totals = GalaxyTotals()
    totals.add(rows)
    var summary = RegionSummary(
      index: seeded.index, totals: totals, control: region.contents.controllingFaction, row: row)
    summary.warnings = seeded.warnings
    guard let facts else { return summary }
    let node = seeded.index == facts.hub ? facts.hubNode : facts.gate(seeded.index)
    summary.gate = node.map { GateEnd(region, node: $0) }
    return summary
  }

  /// Counts a region in.
  mutating func note(_ summary: RegionSummary) {
    report.warnings += summary.warnings
    totals.add(summary.totals)
    if let gate = summary.gate {
      if summary.index == facts?.hub { hub = gate } else { gates.append((summary.index, gate)) }
    }
    noteTerritory(summary)
  }

  // Notes the sectors that factions control, and where their homes are.
  private mutating func noteTerritory(_ summary: RegionSummary) {
    let places = run.worlds.homes.places
    let own = run.source.identifiers(summary.index)
    for (faction, place) in places.enumerated() {
      guard let place, place.region == summary.index else { continue }
      homes[faction] = own(place.node)
    }
    let isLimited = run.hasLimitedTerritory
    for (node, faction) in summary.control.enumerated() where faction >= 0 {
      guard !isLimited || places[Int(faction)]?.region == summary.index else { continue }
      territory[Int(faction)].append(own(node))
    }
  }

  /// Delivers what depends on all regions.
  mutating func end(_ galaxy: inout Galaxy) throws -> SeedingReport {
    try deliverAttachments(galaxy)
    try population.deliver(to: &counting)
    try counting.receive(
      Tables.factions, FactionCatalog.rows(run.context, homes: homes, territory: territory))
    if run.hasLimitedTerritory { report.warnings.append(.limitedTerritory) }
    run.seeder.noteEmptyTables(counting.counts, in: &report)
    run.seeder.note(report, in: &galaxy)
    totals.tunnels += galaxy.regions.isEmpty ? gates.count : galaxy.attachments.count
    let rows = GalaxyRows(galaxyRow(galaxy), density: run.rows.density, totals: totals)
    for part in GraphRows.galaxies.parts(in: rows) { try counting.receive(part) }
    report.rowCounts = counting.counts
    return report
  }

  // The row of the galaxy needs no region.
  private func galaxyRow(_ galaxy: Galaxy) -> Galaxy {
    var galaxy = galaxy
    galaxy.regions = []
    return galaxy
  }

  /// Delivers the tunnels between regions.
  ///
  /// They are ordered among those inside regions, but their rows name the factions that control
  /// their endpoints, so that all regions must be known.
  private mutating func deliverAttachments(_ galaxy: Galaxy) throws {
    let section = RowSection.attachments(beforeRegion: run.source.attachmentPlace)
    if !galaxy.regions.isEmpty {
      let rows = GraphRows.attachments(in: GalaxyRows(galaxy))
      if rows.count > 0 { try counting.receive(rows, in: section) }
    } else if let facts, let hub, !gates.isEmpty {
      let gates = gates
      try counting.receive(
        GraphRows.gates(gates.count, of: galaxy) { place in
          let (index, end) = gates[place]
          return (facts.tunnel(index, end.position, hub.position), end, hub)
        }, in: section)
    }
  }
}

extension SeedingRun {
  /// Whether the lists of sectors that factions control are limited to the regions of their homes.
  var hasLimitedTerritory: Bool {
    source.count > 1 && source.sectorCount > SeedingState<RowStore>.territoryLimit
  }
}

extension GenerationWarning {
  fileprivate static var limitedTerritory: GenerationWarning {
    GenerationWarning(
      category: "seeding", code: "TERRITORY_LIMIT",
      message: "the galaxy has more than \(SeedingState<RowStore>.territoryLimit) sectors: "
        + "factions.territory_sectors lists those of the home region of a faction alone")
  }
}

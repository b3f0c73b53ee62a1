public import GalaxyModel
import GalaxySettings

/// The seeding of some regions of a galaxy, whose rows others complete.
public struct ShardSeeding: Sendable {
  /// Tables whose rows do not stand in the order of regions: the rows of each region have a place of
  /// their own.
  public static let rankedTables: Set<String> = [
    "npc_rosters", "ships", "ship_registry", "npc_characters", "warp_tunnels",
  ]

  private let run: SeedingRun
  private let facts: StreamedGalaxy
  private let threads: Int

  /// Prepares the seeding.
  ///
  /// - Parameters:
  ///   - seeder: What is seeded.
  ///   - source: The regions.
  ///   - galaxy: The galaxy without its regions.
  ///   - facts: What is known of it.
  ///   - threads: Maximum number of threads; no byte depends on it.
  /// - Throws: `UnwantedSeeding`.
  public init(
    _ seeder: GalaxySeeder, _ source: RegionSource, of galaxy: Galaxy, facts: StreamedGalaxy,
    threads: Int
  ) throws {
    run = try SeedingRun(seeder, source, galaxy, density: facts.density)
    self.facts = facts
    self.threads = threads
  }

  /// Seeds regions and delivers the rows that belong to one of them.
  ///
  /// - Parameters:
  ///   - range: Their indexes.
  ///   - galaxy: The galaxy without its regions.
  ///   - sink: Receives the rows.
  ///   - added: Called in the order of the regions with what is left of each of them.
  /// - Throws: Any error of `sink`.
  public func seed<Sink: PortionedSink>(
    _ range: Range<Int>, of galaxy: Galaxy, into sink: inout Sink,
    added: (RegionSummary) throws -> Void
  ) throws {
    var galaxy = galaxy
    var state = SeedingState(run, sink)
    state.facts = facts
    if run.source.hosts.contains(where: range.contains) {
      state.populate(&galaxy, outline: facts.outline(run))
    }
    let rows = run.rows
    let hosts = run.source.hosts
    try GalaxySeeder.make(range, of: run, threads: threads, for: &state) { state, seeded in
      let region = RegionRows(seeded.region)
      var trades: TradeSummary?
      if !hosts.contains(seeded.index) {
        trades = try state.population.summarize(seeded.world, to: &state.counting)
      }
      var cells: [FieldValue] = []
      GraphRows.row(of: region, in: rows).visit { cells = $0 }
      var summary = state.summary(of: region, seeded.region, seeded, row: cells)
      summary.trades = trades
      try added(summary)
    }
    sink = state.counting.sink
  }
}

/// The seeding of what depends on all regions of a galaxy whose rows were made by shards.
public struct MergeSeeding<Sink: RowSink> {
  private var state: SeedingState<Sink>
  private var galaxy: Galaxy
  private let run: SeedingRun

  /// Prepares the seeding: delivers catalogs, and makes the population.
  ///
  /// - Parameters:
  ///   - seeder: What is seeded.
  ///   - source: The regions.
  ///   - galaxy: The galaxy without its regions, with the warnings of its map.
  ///   - facts: What is known of it.
  ///   - sink: Receives the rows.
  /// - Throws: Any error of `sink`.
  public init(
    _ seeder: GalaxySeeder, _ source: RegionSource, of galaxy: Galaxy, facts: StreamedGalaxy,
    into sink: Sink
  ) throws {
    run = try SeedingRun(seeder, source, galaxy, density: facts.density)
    self.galaxy = galaxy
    var sink = sink
    state = try run.start(&self.galaxy, outline: facts.outline(run), into: &sink)
    state.facts = facts
  }

  /// Where rows go.
  public var sink: Sink {
    get { state.counting.sink }
    set { state.counting.sink = newValue }
  }

  /// Returns where the rows of a region stand among those of a table of ``ShardSeeding/rankedTables``.
  ///
  /// - Parameters:
  ///   - index: The index of the region.
  ///   - table: The table.
  /// - Returns: The place.
  public func rank(of index: Int, in table: String) -> Int {
    run.source.rank(of: index, in: table)
  }

  /// Counts rows that shards made.
  ///
  /// - Parameters:
  ///   - rows: Their number.
  ///   - table: Their table.
  public mutating func count(_ rows: Int, in table: String) {
    guard let place = GalaxySchema.order[table] else { return }
    var counts = [Int](repeating: 0, count: GalaxySchema.tables.count)
    counts[place] = rows
    state.counting.add(counts)
  }

  /// Adds the next region, and delivers its row of `regions` and what players changed.
  ///
  /// - Parameter summary: What is left of the region.
  /// - Returns: The rows of the price history that stand in for others, by their place among those of the
  ///   region.
  /// - Throws: Any error of the sink.
  public mutating func add(
    _ summary: RegionSummary
  ) throws -> [(place: Int, row: PriceHistory)] {
    var patches: [(place: Int, row: PriceHistory)] = []
    var value: Int?
    if let trades = summary.trades {
      (patches, value) = { ($0.rows, $0.value) }(state.population.add(trades))
    } else if let world = state.takeHost(summary.index) {
      var region = world.region
      try state.population.deliver(of: world, in: &region, to: &state.counting)
      if state.population.hasTrades { value = Int(region.contents.government.tradeVolume) }
    }
    var cells = summary.row
    if let value, let place = Tables.regions.schema.columnIndex("total_trade_volume") {
      cells[place] = Double(value).cell
    }
    try state.counting.receive(TableRows(Tables.regions.schema, of: cells))
    state.note(summary)
    return patches
  }

  /// Delivers what depends on all regions.
  ///
  /// - Parameter warnings: Warnings of the map that follow those of its regions.
  /// - Returns: Numbers of rows, and what was left out.
  /// - Throws: Any error of the sink.
  public mutating func end(_ warnings: [GenerationWarning]) throws -> SeedingReport {
    galaxy.warnings += warnings
    return try state.end(&galaxy)
  }
}

extension RegionSource {
  /// Returns where the rows of a region stand among those of a table, also in the part of a shard.
  ///
  /// - Parameters:
  ///   - index: The index of the region.
  ///   - table: The table.
  /// - Returns: The place.
  public func rank(of index: Int, in table: String) -> Int {
    guard ShardSeeding.rankedTables.contains(table), table != "warp_tunnels" else { return index }
    return ordinals[index]
  }
}

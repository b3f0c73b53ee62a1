import GalaxyModel
import GalaxySettings

extension GalaxySeeder {
  /// Delivers the catalogs, which depend on settings only.
  func deliverCatalogs(_ context: SeedingContext, to sink: inout some RowSink) throws {
    try sink.receive(
      Tables.medals, MedalCatalog.medals.map { $0.row(time: context.worldTime) })
    try sink.receive(Tables.shipRarityConfigs, StarterShipCatalog.rows(context))
    try sink.receive(Tables.shipSpecifications, ShipCatalog.rows(context))
    try sink.receive(Tables.resources, ResourceCatalog.rows(context))
  }

  /// Delivers the rows of one region, first those of the graph.
  ///
  /// - Parameters:
  ///   - world: What was seeded in the region.
  ///   - region: The region with its contents.
  ///   - index: Index of the region in `Galaxy.regions`.
  ///   - rows: The galaxy.
  ///   - sink: Receives the rows.
  /// - Throws: Any error of `sink`.
  func deliver(
    _ world: RegionWorld, _ region: Region, at index: Int, _ rows: GalaxyRows,
    to sink: inout some RowSink
  ) throws {
    let filled = RegionRows(region)
    for table in GraphRows.all {
      guard let part = table.part(of: filled, in: rows), part.count > 0 else { continue }
      let isTunnels = table.table.name == GraphRows.warpTunnels.table.name
      try sink.receive(part, in: isTunnels ? .tunnels(ofRegion: index) : .arrival)
    }
    try world.deliver(to: &sink)
  }

  // If every group is switched on, a large enough population fills every table. The tables of totals
  // follow later.
  func noteEmptyTables(_ counts: [Int], in report: inout SeedingReport) {
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

  func note(_ report: SeedingReport, in galaxy: inout Galaxy) {
    galaxy.warnings += report.warnings
    for omission in report.omissions {
      galaxy.warnings.append(
        GenerationWarning(
          category: "seeding", code: "NO_ROWS",
          message: "\(omission.subject): \(omission.reason)"))
    }
  }
}

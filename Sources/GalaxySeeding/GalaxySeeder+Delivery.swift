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

  /// Delivers the tunnels between regions.
  ///
  /// They are ordered among those inside regions, but their rows name the factions that control
  /// their endpoints, so that all regions must be known.
  func deliverAttachments(
    _ galaxy: Galaxy, at region: Int, to sink: inout some RowSink
  ) throws {
    let attachments = GraphRows.attachments(in: GalaxyRows(galaxy))
    guard attachments.count > 0 else { return }
    try sink.receive(attachments, in: .attachments(beforeRegion: region))
  }

  /// Delivers rows that count others, which therefore come last.
  func deliverTotals(_ rows: GalaxyRows, to sink: inout some RowSink) throws {
    for table in [GraphRows.galaxies, .regions] {
      for part in table.parts(in: rows) where part.count > 0 { try sink.receive(part) }
    }
  }
}

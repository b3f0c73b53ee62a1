extension Tables {
  /// The table `sector_warps`, one row per link, ordered by region and the numbers of its two sectors.
  public static let sectorWarps = Table<WarpRow>(.sectorWarps, .galaxy)
}

extension GraphRows {
  static let sectorWarps = GraphRows(Tables.sectorWarps) { rows, region in
    let count = region.region.warps.count
    guard let order = region.region.warps.rowOrder else {
      return Block(count: count) { WarpRow(galaxy: rows, rows: region, index: $0) }
    }
    return Block(count: count) { WarpRow(galaxy: rows, rows: region, index: order[$0]) }
  }
}

/// A row of `sector_warps`.
public struct WarpRow {
  let galaxy: GalaxyRows
  let rows: RegionRows
  let index: Int

  var source: Int { Int(rows.region.warps.source[index]) }
  var destination: Int { Int(rows.region.warps.destination[index]) }
  var flags: WarpFlags { rows.region.warps.flags[index] }

  var stability: Double {
    if let own = rows.region.warps.stability.value(at: index) { return own }
    let cluster = rows.region.sectors.cluster.value(at: source) ?? SectorTable.unknown
    return rows.region.clusters.value(at: Int(cluster))?.warpStability ?? 1
  }
}

extension WarpRow: DefinedRow {
  /// The columns of `sector_warps`.
  public enum Column: Int, TableColumn {
    case sourceSectorID, destinationSectorID, isBidirectional, isLatent, turnCost, warpStability
    case createdAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .sourceSectorID:
      column("source_sector_id", .uuid, .primaryKey.key(.sectors, .cascade)) {
        $0.rows.sectorIdentifier($0.source)
      }
    case .destinationSectorID:
      column("destination_sector_id", .uuid, .primaryKey.key(.sectors, .cascade)) {
        $0.rows.sectorIdentifier($0.destination)
      }
    case .isBidirectional:
      column("is_bidirectional", .boolean) { .boolean($0.flags.contains(.twoWay)) }
    case .isLatent: column("is_latent", .boolean) { .boolean($0.flags.contains(.latent)) }
    case .turnCost:
      column("turn_cost", .integer) { .int($0.rows.region.warps.turnCost.value(at: $0.index) ?? 1) }
    case .warpStability: column("warp_stability", .float) { .number($0.stability) }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.galaxy.worldTime }
    }
  }
}

extension WarpTable {
  /// A stable permutation of the links into the order of source, then destination node.
  ///
  /// Nil if they are already in this order, as in generated tables.
  ///
  /// - Complexity: O(links), or O(links log links) if they are not in order.
  var rowOrder: [Int]? {
    func key(_ index: Int) -> UInt64 { UInt64(source[index]) << 32 | UInt64(destination[index]) }
    var isSorted = true
    for index in 0..<max(0, count - 1) where key(index) > key(index + 1) {
      isSorted = false
      break
    }
    if isSorted { return nil }
    return (0..<count).sorted { (key($0), $0) < (key($1), $1) }
  }
}

/// Rows of one of the tables that make up the graph, read from a galaxy without being stored.
public struct GraphRows: Sendable {
  public let table: TableSchema
  private let parts: @Sendable (GalaxyRows) -> [TableRows]
  private let part: (@Sendable (GalaxyRows, RegionRows) -> TableRows)?

  /// A table whose rows belong to the galaxy as a whole, or to it and to its regions.
  init<Row>(
    _ table: Table<Row>, _ blocks: @escaping @Sendable (GalaxyRows) -> [Block<Row>],
    ofRegion block: (@Sendable (GalaxyRows, RegionRows) -> Block<Row>)? = nil
  ) {
    self.table = table.schema
    parts = { rows in blocks(rows).map { table.rows(count: $0.count, row: $0.row) } }
    guard let block else {
      part = nil
      return
    }
    part = { galaxy, region in
      let found = block(galaxy, region)
      return table.rows(count: found.count, row: found.row)
    }
  }

  /// A table whose rows all belong to regions.
  init<Row>(
    _ table: Table<Row>, ofRegion block: @escaping @Sendable (GalaxyRows, RegionRows) -> Block<Row>
  ) {
    self.init(table, { rows in rows.regions.map { block(rows, $0) } }, ofRegion: block)
  }

  /// The tables of the graph in load order.
  public static let all: [GraphRows] = [
    .galaxies, .regions, .clusters, .zones, .sectors, .warpTunnels, .sectorWarps,
    .specialFormations,
  ]

  /// The rows in ascending order of natural key, in parts: one for each region where rows belong to
  /// regions. O(regions), plus a permutation of the warps where they do not stand in that order.
  public func parts(in rows: GalaxyRows) -> [TableRows] { parts(rows) }

  /// The rows of one region alone, `nil` for a table whose rows belong to no region: for handing
  /// out a galaxy region by region. O(1), apart from a permutation of the warps.
  ///
  /// - Parameter region: The region as its rows shall show it, which may have been filled after
  ///   `rows` was made.
  public func part(of region: RegionRows, in rows: GalaxyRows) -> TableRows? {
    part?(rows, region)
  }

  /// How many rows there are. O(regions).
  public func count(in rows: GalaxyRows) -> Int { parts(rows).reduce(0) { $0 + $1.count } }
}

/// Rows of one kind that lie together, such as the sectors of one region.
struct Block<Row> {
  let count: Int
  let row: (Int) -> Row

  init(count: Int, row: @escaping (Int) -> Row) {
    self.count = count
    self.row = row
  }

  /// A block of one row.
  static func one(_ row: Row) -> Block { Block(count: 1) { _ in row } }
}

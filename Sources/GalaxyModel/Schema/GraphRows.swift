/// The rows of one table of the graph, read from a galaxy without being stored.
public struct GraphRows: Sendable {
  /// The table.
  public let table: TableSchema
  private let parts: @Sendable (GalaxyRows) -> [TableRows]
  private let part: (@Sendable (GalaxyRows, RegionRows) -> TableRows)?

  /// Creates the rows of a table that belong to the galaxy, or to the galaxy and its regions.
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

  /// Creates the rows of a table that all belong to regions.
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

  /// Returns the rows in ascending order of natural key, in parts.
  ///
  /// There is one part per region if rows belong to regions.
  ///
  /// - Parameter rows: The galaxy.
  /// - Returns: The parts in order.
  /// - Complexity: O(regions), plus O(links log links) for warps that are not in this order.
  public func parts(in rows: GalaxyRows) -> [TableRows] { parts(rows) }

  /// Returns the rows of one region, to output a galaxy region by region.
  ///
  /// - Parameters:
  ///   - region: The region to output, whose contents may have been seeded after `rows` was
  ///     created.
  ///   - rows: The galaxy.
  /// - Returns: The rows, or nil if rows of this table do not belong to regions.
  /// - Complexity: O(1), plus O(links log links) for warps that are not in order.
  public func part(of region: RegionRows, in rows: GalaxyRows) -> TableRows? {
    part?(rows, region)
  }

  /// Returns the number of rows.
  ///
  /// - Parameter rows: The galaxy.
  /// - Returns: The sum over all parts.
  /// - Complexity: O(regions).
  public func count(in rows: GalaxyRows) -> Int { parts(rows).reduce(0) { $0 + $1.count } }
}

/// A block of consecutive rows of one kind, such as the sectors of one region.
struct Block<Row> {
  let count: Int
  let row: (Int) -> Row

  init(count: Int, row: @escaping (Int) -> Row) {
    self.count = count
    self.row = row
  }

  /// Returns a block of one row.
  static func one(_ row: Row) -> Block { Block(count: 1) { _ in row } }
}

/// Rows of one of the tables that make up the graph, read from a galaxy without being stored.
public struct GraphRows: Sendable {
  public let table: TableSchema
  private let parts: @Sendable (GalaxyRows) -> [TableRows]

  init<Row>(_ table: Table<Row>, _ blocks: @escaping @Sendable (GalaxyRows) -> [Block<Row>]) {
    self.table = table.schema
    parts = { rows in blocks(rows).map { table.rows(count: $0.count, row: $0.row) } }
  }

  /// The tables of the graph in load order.
  public static let all: [GraphRows] = [
    .galaxies, .regions, .clusters, .zones, .sectors, .warpTunnels, .sectorWarps,
    .specialFormations,
  ]

  /// The rows in ascending order of natural key, in parts: one for each region where rows belong to
  /// regions. O(regions), plus a permutation of the warps where they do not stand in that order.
  public func parts(in rows: GalaxyRows) -> [TableRows] { parts(rows) }

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

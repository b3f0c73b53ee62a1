import GalaxyModel

/// The place of a batch of rows among the other batches of its table.
///
/// Regions are delivered one after another in order of name. Some tables have keys that begin with
/// something else, so that their batches belong before or after those that arrive next to them.
struct RowSection: Sendable, Equatable {
  /// Batches of one table are ordered by rank, and by arrival where the ranks are equal.
  let rank: Int

  /// Rows in the order of arrival.
  static let arrival = RowSection(rank: 0)

  /// Rows of players, which follow those of all regions.
  static let players = RowSection(rank: .max)

  /// Returns the section of rows whose keys begin with the ordinal of their region.
  static func region(ordinal: Int) -> RowSection { RowSection(rank: ordinal) }

  /// Returns the section of the tunnels inside the region at an index of `Galaxy.regions`.
  ///
  /// There is room for ``attachments(beforeRegion:)`` between one region and the next.
  static func tunnels(ofRegion index: Int) -> RowSection { RowSection(rank: 2 * index + 1) }

  /// Returns the section of the tunnels between regions, which precede those of a region.
  static func attachments(beforeRegion index: Int) -> RowSection { RowSection(rank: 2 * index) }
}

extension RowSink {
  /// Receives rows of a section.
  mutating func receive<Row>(_ table: Table<Row>, _ rows: [Row], in section: RowSection) throws {
    try receive(table, rows, section: section.rank)
  }

  /// Receives rows of a section.
  mutating func receive(_ rows: TableRows, in section: RowSection) throws {
    try receive(rows, section: section.rank)
  }
}

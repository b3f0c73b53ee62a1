import Determinism
import GalaxyModel

/// Seeds players and everything that needs one, on the worlds of the regions they live in.
struct PopulationSeeder: Sendable {
  let context: SeedingContext

  /// Moves the population in.
  ///
  /// - Parameters:
  ///   - galaxy: The map; its `contents` count what is made.
  ///   - hosts: Worlds of the first and the second region by sector ids (of the only one, if there
  ///     is one). Owners, occupants and who is where may change; nothing is taken away.
  ///   - report: Is told what could not be made.
  mutating func populate(
    _ galaxy: inout Galaxy, _ hosts: inout [RegionWorld], report: inout SeedingReport
  ) {}

  /// Hands out the rows of all that `populate` made, tables in any order.
  func deliver(to sink: inout some RowSink) throws {}
}

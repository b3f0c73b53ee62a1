public import GalaxyModel
public import GalaxySeeding
public import RowFormats

/// Makes databases. The library behind them stands at the edge of the package, so a job is handed
/// one of these.
public protocol DatabaseMaking {
  /// A database that is ready to take rows.
  ///
  /// - Parameter scratch: A directory for the file while it grows.
  func build(scratch: String) throws -> any DatabaseBuild
}

/// Where the rows of a galaxy come from.
public enum RowSource {
  /// They are seeded onto the finished map, which then shows what was seeded; so many threads may
  /// work.
  case seeding(SeedingSettings, threads: Int)
  /// They were read.
  case stored(RowStore)
}

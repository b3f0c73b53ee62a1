public import GalaxyModel
public import GalaxySeeding
import RowFormats

/// Where the rows of a galaxy come from.
public enum RowSource {
  /// They are seeded onto the finished map, which then shows what was seeded; so many threads may
  /// work.
  case seeding(SeedingSettings, threads: Int)
  /// They were read.
  case stored(RowStore)
}

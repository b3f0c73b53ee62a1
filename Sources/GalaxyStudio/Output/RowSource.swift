public import GalaxyModel
public import GalaxySeeding
import RowFormats

/// Where the rows of a galaxy come from.
public enum RowSource {
  /// They are seeded onto the finished map by a number of threads.
  case seeding(SeedingSettings, threads: Int)
  /// They are seeded onto regions that are made one at a time.
  case streaming(SeedingSettings, RegionStream, threads: Int)
  /// They were made by shards.
  case merging(ShardMerge, RegionStream, threads: Int)
  /// They were read from a file.
  case stored(RowStore)
}

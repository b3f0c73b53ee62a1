/// What is known of a region before it is made.
public struct RegionOutline: Sendable, Equatable {
  /// Slug, the natural key.
  public let name: String
  public let sectorCount: Int
}

extension GalaxyGenerator {
  /// The regions that `generate` would make, in the order of the galaxy, so that files can be named
  /// and requests be refused before any work. O(regions log regions) time, O(regions) space.
  public var regionOutlines: [RegionOutline] {
    RegionPlanner(seed: seed, settings: settings).plans()
      .map { RegionOutline(name: $0.name, sectorCount: $0.sectorCount) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}

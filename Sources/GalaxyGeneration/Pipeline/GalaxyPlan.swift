public import Determinism
public import GalaxySettings

/// What a seed and settings decide before anything is generated: the regions with their names, seeds,
/// and sizes.
///
/// Computed once, it names files and lets requests be rejected before any work, and the generator
/// takes it from there.
public struct GalaxyPlan: Sendable {
  /// Seed of the galaxy.
  public let seed: Seed
  /// The settings.
  public let settings: GenerationSettings
  /// The regions in ascending order of their global sector ids.
  let regionPlans: [RegionPlan]
  /// Positions in `regionPlans` in ascending order of region name, which is the order of rows.
  let orderByName: [Int]

  /// Plans a galaxy.
  ///
  /// - Parameters:
  ///   - seed: Seed of the galaxy.
  ///   - settings: The settings.
  /// - Complexity: O(regions log regions) time, O(regions) space.
  public init(seed: Seed, settings: GenerationSettings) {
    self.seed = seed
    self.settings = settings
    let plans = RegionPlanner(seed: seed, settings: settings).plans()
    regionPlans = plans
    orderByName = plans.indices.sorted {
      plans[$0].name.utf8.lexicographicallyPrecedes(plans[$1].name.utf8)
    }
  }

  /// The regions in the order of the galaxy.
  ///
  /// - Complexity: O(regions).
  public var regions: [RegionOutline] {
    orderByName.map { index in
      let plan = regionPlans[index]
      return RegionOutline(name: plan.name, sectorCount: plan.sectorCount)
    }
  }

  /// Number of sectors of all regions.
  public var sectorCount: Int { regionPlans.reduce(0) { $0 + $1.sectorCount } }
}

/// What is known of a region before it is generated.
public struct RegionOutline: Sendable, Equatable {
  /// Slug, the natural key.
  public let name: String
  /// Number of sectors.
  public let sectorCount: Int
}

public import Determinism
public import GalaxyModel
public import GalaxySettings

/// The regions that a seed and settings determine, with their names, seeds, and sizes.
///
/// Computed once before anything is generated: for naming files, rejecting requests early, and for
/// the generator itself.
public struct GalaxyPlan: Sendable {
  /// Seed of the galaxy.
  public let seed: Seed
  /// The settings.
  public let settings: GenerationSettings
  /// What is done to the map of seed and settings.
  public var changes: GalaxyChanges
  /// The regions in ascending order of their global sector ids.
  let regionPlans: [RegionPlan]
  /// Positions in `regionPlans` in ascending order of region name, which is the order of rows.
  let orderByName: [Int]

  /// Plans a galaxy.
  ///
  /// - Parameters:
  ///   - seed: Seed of the galaxy.
  ///   - settings: The settings.
  ///   - changes: What is done to the map after that.
  ///   - additions: The regions that steps add to it, in the order of the steps.
  /// - Complexity: O(regions log regions) time, O(regions) space.
  public init(
    seed: Seed, settings: GenerationSettings, changes: GalaxyChanges = GalaxyChanges(),
    additions: [RegionAddition] = []
  ) {
    self.seed = seed
    self.settings = settings
    self.changes = changes
    let plans = RegionPlanner(seed: seed, settings: settings, additions: additions).plans()
    regionPlans = plans
    orderByName = plans.indices.sorted {
      plans[$0].name.utf8.lexicographicallyPrecedes(plans[$1].name.utf8)
    }
  }

  /// The regions in the order of the galaxy.
  ///
  /// - Complexity: O(regions).
  public var regions: [RegionOutline] {
    orderByName.indices.map(region)
  }

  /// Indexes in the order of the galaxy, in ascending order of the regions' sector ids.
  ///
  /// - Complexity: O(regions).
  public var orderBySector: [Int] {
    var order = [Int](repeating: 0, count: orderByName.count)
    for (index, place) in orderByName.enumerated() { order[place] = index }
    return order
  }

  /// Returns what is known about one region.
  ///
  /// - Parameter index: Its index in the order of the galaxy.
  /// - Returns: What is known about it.
  /// - Complexity: O(1).
  public func region(_ index: Int) -> RegionOutline {
    let plan = regionPlans[orderByName[index]]
    return RegionOutline(
      name: plan.name, displayName: plan.displayName, sectorCount: plan.sectorCount,
      type: plan.type, clusterCount: plan.clusterCount, step: plan.step)
  }

  /// The number of regions.
  public var regionCount: Int { regionPlans.count }

  /// The index of the region that the preset is about; another one may be there for a population.
  public var mainRegion: Int { orderByName.firstIndex(of: 0) ?? 0 }

  /// Number of sectors of all regions.
  public var sectorCount: Int { regionPlans.reduce(0) { $0 + $1.sectorCount } }
}

/// What is known about a region before it is generated.
public struct RegionOutline: Sendable, Equatable {
  /// Slug, the natural key.
  public let name: String
  /// The name that users see.
  public let displayName: String
  /// Number of sectors.
  public let sectorCount: Int
  /// What kind of region it is.
  public let type: RegionType
  /// Number of clusters.
  public let clusterCount: Int
  /// The number of the step of the recipe that adds it; nil if it is there from the start.
  public let step: Int?
}

/// Player-owned regions that a step adds to a galaxy.
public struct RegionAddition: Sendable, Equatable {
  /// The number of the step in its recipe, from 1.
  public let step: Int
  /// The number of regions.
  public let count: Int

  /// Creates an addition.
  ///
  /// - Parameters:
  ///   - step: The number of the step in its recipe, from 1.
  ///   - count: The number of regions.
  public init(step: Int, count: Int) { (self.step, self.count) = (step, count) }
}

extension GalaxyPlan {
  /// Returns the greatest numbers of formations that a region can have, whatever its seed.
  ///
  /// - Parameter index: The index of the region in the order of the galaxy.
  /// - Returns: The number of each type; those that arise by chance do not count.
  public func formationLimits(ofRegion index: Int) -> [FormationType: Int] {
    FormationBudget.limits(plan: regionPlans[orderByName[index]], settings: settings)
  }
}

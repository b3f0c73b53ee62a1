import Determinism
import GalaxyModel
import GalaxySettings
import PlaceNaming

/// Determines the regions of a preset, with their names, seeds, and ranges of global sector ids.
struct RegionPlanner {
  let seed: Seed
  let settings: GenerationSettings
  /// What steps add after that.
  var additions: [RegionAddition] = []

  /// The plans in ascending order of their global sector ids.
  func plans() -> [RegionPlan] {
    var names = UniqueNames()
    let plans = startingPlans(&names)
    return additions.isEmpty ? plans : plans + added(to: plans, &names)
  }

  private func startingPlans(_ names: inout UniqueNames) -> [RegionPlan] {
    let only: RegionPlan
    switch settings.preset {
    case .terranSpace: only = terranSpace(seed, offset: 0)
    case .centralNexus: only = centralNexus(seed, offset: 0)
    case .playerOwned, .sandbox:
      only = playerOwned(
        seed, offset: 0, &names, name: settings[\.regionName], sectors: settings[\.sectors])
    case .galaxy: return galaxy(&names)
    }
    return hasCompanion ? [only, companion(of: only, &names)] : [only]
  }

  // Regions that are added later have the seeds, sizes and names that further player regions of the
  // settings would have, and follow all others.
  private func added(to plans: [RegionPlan], _ names: inout UniqueNames) -> [RegionPlan] {
    var keys = Set(plans.map(\.name))
    var next = plans.last.map { $0.sectorOffset + $0.sectorCount } ?? 0
    var player = settings.preset == .galaxy ? settings[\.playerRegions] : 1
    var added: [RegionPlan] = []
    for addition in additions {
      for _ in 0..<addition.count {
        var plan = playerOwned(
          seed(ofPlayer: player), offset: next, &names, name: nil, sectors: settings[\.sectors],
          isAdded: true)
        // A name of a list may have the key of another one that was chosen for a region.
        while !keys.insert(plan.name).inserted {
          plan.displayName = names.claim(plan.displayName, limit: 100)
          plan.name = slug(of: plan.displayName)
        }
        plan.step = addition.step
        added.append(plan)
        next += plan.sectorCount
        player += 1
      }
    }
    return added
  }

  private func seed(ofPlayer index: Int) -> Seed {
    index == 0 ? seed : seed.offset(by: index + 2)
  }

  // Whether a second region is added to the only one of the preset.
  private var hasCompanion: Bool { settings[\.profile] != .empty && !settings[\.singleRegion] }

  // A population needs two regions to travel and to make treaties between. The companion is a small
  // player-owned region with the next seed, after the other.
  private func companion(of region: RegionPlan, _ names: inout UniqueNames) -> RegionPlan {
    playerOwned(
      seed.offset(by: 1), offset: region.sectorCount, &names, name: nil, sectors: 120)
  }

  // Global ids ascend in the order Terran Space, first player region, Nexus, further player
  // regions, so that the starter sector is sector 1; seeds in the order player, Terran, Nexus,
  // further players.
  private func galaxy(_ names: inout UniqueNames) -> [RegionPlan] {
    var plans = [terranSpace(seed.offset(by: 1), offset: 0)]
    var next = RegionSize.terranSpace
    let playerRegions = settings[\.playerRegions]
    for player in 0..<playerRegions {
      if player == 1 {
        plans.append(centralNexus(seed.offset(by: 2), offset: next))
        next += RegionSize.centralNexus
      }
      plans.append(
        playerOwned(
          seed(ofPlayer: player), offset: next, &names, name: settings[\.regionName],
          sectors: settings[\.sectors]))
      next += settings[\.sectors]
    }
    if playerRegions < 2 {
      plans.append(centralNexus(seed.offset(by: 2), offset: next))
    }
    return plans
  }

  private func terranSpace(_ own: Seed, offset: Int) -> RegionPlan {
    RegionPlan(
      type: .terranSpace, name: "terran-space", displayName: "Terran Space", seed: own,
      sectorCount: RegionSize.terranSpace, sectorOffset: offset, galaxySeed: seed)
  }

  private func centralNexus(_ own: Seed, offset: Int) -> RegionPlan {
    RegionPlan(
      type: .centralNexus, name: "central-nexus", displayName: "Central Nexus", seed: own,
      sectorCount: RegionSize.centralNexus, sectorOffset: offset, galaxySeed: seed)
  }

  // `name` is drawn if there is none.
  private func playerOwned(
    _ own: Seed, offset: Int, _ names: inout UniqueNames, name: String?, sectors: Int,
    isAdded: Bool = false
  ) -> RegionPlan {
    var stream = RandomSource(seed: own).stream("region-name")
    // Regions that are added take what is left of a list of names.
    var coined = PlaceNames(
      .regions, seed: own, galaxySeed: seed, regions: isAdded ? .max : settings.regionCount,
      settings: settings)
    let noun = stream.pick(from: NamePools.regionSecond)
    let name = names.claim(name ?? coined.next(noun), limit: 100)
    return RegionPlan(
      type: .playerOwned, name: slug(of: name), displayName: name, seed: own,
      sectorCount: sectors, sectorOffset: offset, galaxySeed: seed)
  }
}

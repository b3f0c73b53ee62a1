import Determinism
import GalaxyModel
import GalaxySettings
import PlaceNaming

/// Determines the regions of a preset, with their names, seeds, and ranges of global sector ids.
struct RegionPlanner {
  let seed: Seed
  let settings: GenerationSettings

  /// The plans in ascending order of their global sector ids.
  func plans() -> [RegionPlan] {
    var names = UniqueNames()
    let only: RegionPlan
    switch settings.preset {
    case .terranSpace: only = terranSpace(seed, offset: 0)
    case .centralNexus: only = centralNexus(seed, offset: 0)
    case .playerOwned, .sandbox:
      only = playerOwned(
        seed, offset: 0, &names, name: settings[\.regionName], sectors: settings[\.sectors])
    case .galaxy: return galaxy()
    }
    return hasCompanion ? [only, companion(of: only, &names)] : [only]
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
  private func galaxy() -> [RegionPlan] {
    var names = UniqueNames()
    var plans = [terranSpace(seed.offset(by: 1), offset: 0)]
    var next = RegionSize.terranSpace
    let playerRegions = settings[\.playerRegions]
    for player in 0..<playerRegions {
      if player == 1 {
        plans.append(centralNexus(seed.offset(by: 2), offset: next))
        next += RegionSize.centralNexus
      }
      let own = player == 0 ? seed : seed.offset(by: player + 2)
      plans.append(
        playerOwned(
          own, offset: next, &names, name: settings[\.regionName], sectors: settings[\.sectors]))
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
    _ own: Seed, offset: Int, _ names: inout UniqueNames, name: String?, sectors: Int
  ) -> RegionPlan {
    var stream = RandomSource(seed: own).stream("region-name")
    var coined = PlaceNames(
      .regions, seed: own, galaxySeed: seed, regions: settings.regionCount, settings: settings)
    let noun = stream.pick(from: NamePools.regionSecond)
    let name = names.claim(name ?? coined.next(noun), limit: 100)
    return RegionPlan(
      type: .playerOwned, name: slug(of: name), displayName: name, seed: own,
      sectorCount: sectors, sectorOffset: offset, galaxySeed: seed)
  }
}

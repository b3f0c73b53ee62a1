import Determinism
import GalaxyModel

/// Seeds the world of regions: what is there before anybody plays.
struct WorldSeeder: Sendable {
  let context: SeedingContext
  /// Places in `Galaxy.regions` in ascending order of sector ids: the first is the region of sector 1.
  let order: [Int]

  /// Prepares the world of a galaxy: finds where factions are at home.
  init(_ galaxy: Galaxy, _ context: SeedingContext) {
    self.context = context
    order = galaxy.regions.indices.sorted {
      galaxy.regions[$0].sectorOffset < galaxy.regions[$1].sectorOffset
    }
  }

  /// Seeds one region. Two calls give the same.
  ///
  /// - Parameter index: Place in `Galaxy.regions`.
  func world(of region: Region, at index: Int) -> RegionWorld {
    var world = RegionWorld(
      survey: RegionSurvey(region, index: index),
      regionOrdinal: order.firstIndex(of: index) ?? index)
    CharacterSeeder(context: context).seed(&world)
    return world
  }
}

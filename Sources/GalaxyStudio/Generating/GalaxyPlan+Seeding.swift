import Determinism
public import GalaxyGeneration
public import GalaxySeeding
import GalaxySettings

extension GalaxyPlan {
  /// What is seeded onto the map of the plan, with the variants of its stations, planets, and pirates.
  public var seeding: SeedingSettings {
    var seeding = SeedingSettings(settings, seed: seed)
    for region in regions {
      let variants = changes.finalVariants(of: region.name)
      for stage in SiteStage.allCases where variants[stage.rawValue] != 0 {
        seeding.variants[region.name, default: [:]][stage] = variants[stage.rawValue]
      }
    }
    return seeding
  }
}

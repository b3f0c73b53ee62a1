import GalaxyModel

extension MedalCatalog {
  /// Medals for discoveries and settlements.
  static let exploration: [CatalogMedal] = [
    CatalogMedal(
      "exploration.explorers_badge", "Explorer's Badge", .exploration, tier: .silver,
      about: "Visited 500 sectors.",
      trigger: "sectors_visited", threshold: 500, icon: "badge_explorer",
      legacyKey: "explorers_badge",
      effect: CatalogMedal.Effect(.passive, hook: "turn_regen", magnitude: 0.02, scope: "global")),
    CatalogMedal(
      "exploration.colonizer", "Colonizer", .exploration, tier: .bronze,
      about: "Settled a planet.",
      trigger: "planets_colonized", threshold: 1, icon: "flag_colony", legacyKey: "colonizer",
      effect: CatalogMedal.Effect(
        .oneTime, hook: nil, magnitude: nil, scope: "global", credits: 200, turns: 0)),
    CatalogMedal(
      "exploration.genesis_award", "Genesis Award", .exploration, tier: .gold,
      about: "Made 25 planets with genesis devices.",
      trigger: "planets_created", threshold: 25, icon: "award_genesis", legacyKey: "genesis_award",
      effect: CatalogMedal.Effect(
        .oneTime, hook: "turn_regen", magnitude: 0.02, scope: "global", credits: 1000, turns: 0)),
    CatalogMedal(
      "exploration.pathfinder", "Pathfinder", .exploration, tier: .bronze,
      about: "Was first in a sector.",
      trigger: "sectors_discovered", threshold: 1, icon: "finder_path", legacyKey: "pathfinder",
      effect: CatalogMedal.Effect(
        .oneTime, hook: nil, magnitude: nil, scope: "global", credits: 0, turns: 15)),
    CatalogMedal(
      "exploration.cartographer", "Cartographer", .exploration, tier: .silver,
      about: "Visited 1000 sectors.",
      trigger: "sectors_visited", threshold: 1000, icon: "cartographer", legacyKey: "cartographer",
      effect: CatalogMedal.Effect(.passive, hook: "turn_regen", magnitude: 0.02, scope: "global")),
    CatalogMedal(
      "exploration.void_walker", "Void Walker", .exploration, tier: .gold,
      about: "Made 10 quantum jumps into the unknown.",
      trigger: "void_jumps", threshold: 10, icon: "walker_void", legacyKey: "void_walker",
      effect: CatalogMedal.Effect(.passive, hook: "turn_regen", magnitude: 0.03, scope: "global")),
    CatalogMedal(
      "exploration.worldsmith", "Worldsmith", .exploration, tier: .platinum,
      about: "Made 100 planets with genesis devices.",
      trigger: "planets_created", threshold: 100, icon: "worldsmith", legacyKey: "worldsmith",
      effect: CatalogMedal.Effect(
        .oneTime, hook: nil, magnitude: nil, scope: "global", credits: 2000, turns: 0)),
  ]
}

import GalaxyModel

extension MedalCatalog {
  /// Medals for fights.
  static let combat: [CatalogMedal] = [
    CatalogMedal(
      "combat.first_blood", "First Blood", .combat, tier: .bronze,
      about: "Won 1 fight.",
      trigger: "combat_victories", threshold: 1, icon: "blood_first", legacyKey: "first_blood",
      effect: CatalogMedal.Effect(
        .oneTime, hook: nil, magnitude: nil, scope: "global", credits: 150, turns: 10)),
    CatalogMedal(
      "combat.bronze_star", "Bronze Star", .combat, tier: .bronze,
      about: "Won 100 fights.",
      trigger: "combat_victories", threshold: 100, icon: "star_bronze", legacyKey: "bronze_star",
      effect: CatalogMedal.Effect(
        .passive, hook: "combat_damage", magnitude: 1, scope: "loop:combat")),
    CatalogMedal(
      "combat.silver_star", "Silver Star", .combat, tier: .silver,
      about: "Won 1000 fights.",
      trigger: "combat_victories", threshold: 1000, icon: "star_silver", legacyKey: "silver_star",
      effect: CatalogMedal.Effect(
        .passive, hook: "combat_damage", magnitude: 2, scope: "loop:combat")),
    CatalogMedal(
      "combat.quantum_cross", "Quantum Cross", .combat, tier: .gold,
      about: "Beat a player 5 ranks above.",
      trigger: "rank_upset", threshold: 5, icon: "cross_quantum", legacyKey: "quantum_cross",
      effect: CatalogMedal.Effect(
        .passive, hook: "combat_damage", magnitude: 2, scope: "loop:combat")),
    CatalogMedal(
      "combat.fleet_commander", "Fleet Commander", .combat, tier: .silver,
      about: "Owned 5 ships at once.",
      trigger: "ships_owned", threshold: 5, icon: "commander_fleet", legacyKey: "fleet_commander",
      effect: CatalogMedal.Effect(
        .passive, hook: "combat_damage", magnitude: 1.5, scope: "loop:combat")),
    CatalogMedal(
      "combat.drone_reaper", "Drone Reaper", .combat, tier: .bronze,
      about: "Destroyed 100 drones in sectors.",
      trigger: "drones_cleared", threshold: 100, icon: "reaper_drone", legacyKey: "drone_reaper",
      effect: CatalogMedal.Effect(
        .passive, hook: "combat_damage", magnitude: 0.5, scope: "loop:combat")),
    CatalogMedal(
      "combat.siege_master", "Siege Master", .combat, tier: .silver,
      about: "Won 25 assaults on planets.",
      trigger: "planetary_assaults", threshold: 25, icon: "master_siege", legacyKey: "siege_master",
      effect: CatalogMedal.Effect(
        .passive, hook: "combat_damage", magnitude: 1.5, scope: "loop:combat")),
    CatalogMedal(
      "combat.bounty_hunter", "Bounty Hunter", .combat, tier: .silver,
      about: "Collected 50 bounties.",
      trigger: "bounties_collected", threshold: 50, icon: "hunter_bounty",
      legacyKey: "bounty_hunter",
      effect: CatalogMedal.Effect(
        .oneTime, hook: nil, magnitude: nil, scope: "global", credits: 1000, turns: 0)),
    CatalogMedal(
      "combat.untouchable", "Untouchable", .combat, tier: .gold,
      about: "Fought 100 times without losing a ship.",
      trigger: "flawless_combats", threshold: 100, icon: "untouchable", legacyKey: "untouchable",
      effect: CatalogMedal.Effect(
        .passive, hook: "combat_damage", magnitude: 1, scope: "loop:combat")),
  ]
}

import GalaxyModel

extension MedalCatalog {
  /// Medals for diplomacy.
  static let diplomatic: [CatalogMedal] = [
    CatalogMedal(
      "diplomatic.ambassadors_star", "Ambassador's Star", .diplomatic, tier: .gold,
      about: "Held HONORED standing with 10 factions.",
      trigger: "faction_honored", threshold: 10, icon: "star_ambassador",
      legacyKey: "ambassadors_star",
      effect: CatalogMedal.Effect(
        .passive, hook: "haggle_band", magnitude: 0.03, scope: "loop:trade")),
    CatalogMedal(
      "diplomatic.first_citizen", "First Citizen", .diplomatic, tier: .bronze,
      about: "Cast a first ballot.",
      trigger: "governance_votes", threshold: 1, icon: "citizen_first", legacyKey: "first_citizen",
      effect: nil),
    CatalogMedal(
      "diplomatic.lawgiver", "Lawgiver", .diplomatic, tier: .silver,
      about: "Saw an own proposal passed.",
      trigger: "ordinances_passed", threshold: 1, icon: "lawgiver", legacyKey: "lawgiver",
      effect: nil),
    CatalogMedal(
      "diplomatic.peacemaker", "Peacemaker", .diplomatic, tier: .silver,
      about: "Held HONORED standing with 3 factions.",
      trigger: "faction_honored", threshold: 3, icon: "peacemaker", legacyKey: "peacemaker",
      effect: CatalogMedal.Effect(
        .passive, hook: "haggle_band", magnitude: 0.02, scope: "loop:trade")),
    CatalogMedal(
      "diplomatic.beacon_keeper", "Beacon Keeper", .diplomatic, tier: .bronze,
      about: "Placed 10 message beacons.",
      trigger: "beacons_placed", threshold: 10, icon: "keeper_beacon", legacyKey: "beacon_keeper",
      effect: nil),
    CatalogMedal(
      "diplomatic.team_founder", "Team Founder", .diplomatic, tier: .bronze,
      about: "Led a team of 5 members.",
      trigger: "team_members", threshold: 5, icon: "founder_team", legacyKey: "team_founder",
      effect: nil),
  ]

  /// Medals that few players have.
  static let special: [CatalogMedal] = [
    CatalogMedal(
      "special.arias_favor", "ARIA's Favor", .special, tier: .unique,
      about: "Raised ARIA to level 5.",
      trigger: "aria_consciousness", threshold: 5, icon: "favor_aria", legacyKey: "arias_favor",
      effect: CatalogMedal.Effect(.passive, hook: "turn_regen", magnitude: 0.03, scope: "global")),
    CatalogMedal(
      "special.orange_cat_society", "Orange Cat Society", .special, tier: .unique,
      about: "Spoke of a cat to the dock guard.",
      trigger: "cat_mention_first_login", threshold: 1, icon: "cat_orange",
      legacyKey: "orange_cat_society",
      effect: CatalogMedal.Effect(
        .special, hook: "haggle_band", magnitude: 0.15, scope: "loop:trade")),
    CatalogMedal(
      "special.honorary_tabby", "Honorary Tabby", .special, tier: .unique,
      about: "Met three conditions in one first-login talk.",
      trigger: "honorary_tabby_combo", threshold: 1, icon: "tabby_honorary",
      legacyKey: "honorary_tabby",
      effect: CatalogMedal.Effect(
        .passive, hook: "haggle_band", magnitude: 0.02, scope: "loop:trade")),
    CatalogMedal(
      "special.pioneer_office_pillar", "Pillar of the Pioneer Office", .economic, tier: .silver,
      about: "Carried and landed 10000 colonists.",
      trigger: "colonists_transported_lifetime", threshold: 10000, icon: "pillar_pioneer",
      legacyKey: "pioneer_office_pillar",
      effect: CatalogMedal.Effect(
        .passive, hook: "trading_discount", magnitude: 2, scope: "loop:trade")),
    CatalogMedal(
      "special.ghost_in_the_static", "Ghost in the Static", .special, tier: .unique,
      about: "Found the lost world.",
      trigger: "dark_territory_discovery", threshold: 1, icon: "ghost_static",
      legacyKey: "ghost_in_the_static",
      effect: nil),
  ]
}

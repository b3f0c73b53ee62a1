import GalaxyModel

/// Traits of a faction that do not depend on its home.
struct FactionTraits: Sendable {
  let code: FactionCode
  let description: String
  let pricingModifier: Double
  let specialties: [WireGood]
  let aggression: Int
  let stance: DiplomacyStance
  let colors: (primary: String, secondary: String)
  /// Maximum number of hops from its home at which it has influence.
  let reach: Int
  /// Influence at its home by zone, in percent.
  let weights: (federation: Int, border: Int, frontier: Int)

  /// Whether it patrols space.
  var sendsPatrols: Bool {
    switch code {
    case .terranFederation, .mercantileGuild, .astralMiningConsortium, .novaScientificInstitute,
      .galacticConcord:
      true
    case .frontierCoalition, .fringeAlliance, .shadowSyndicate, .pirates: false
    }
  }

  /// Returns the weight in a zone, in percent; the Expanse counts as border.
  func weight(_ zone: ZoneType) -> Int {
    switch zone {
    case .federation: weights.federation
    case .border, .expanse: weights.border
    case .frontier: weights.frontier
    }
  }
}

enum FactionCatalog {
  /// The factions in the order of `FactionCode`.
  static let all: [FactionTraits] = [
    FactionTraits(
      code: .terranFederation,
      description:
        "Parliament of the inner worlds, with a navy and the Marshals to keep its peace.",
      pricingModifier: 1, specialties: [.equipment, .fuel], aggression: 4, stance: .friendly,
      colors: ("#0066CC", "#FFFFFF"), reach: 12, weights: (100, 45, 10)),
    FactionTraits(
      code: .mercantileGuild,
      description: "Traders who deal with everybody and ask everybody the same.",
      pricingModifier: 0.95, specialties: [.luxuryGoods, .gourmetFood], aggression: 2,
      stance: .neutral, colors: ("#009900", "#FFCC00"), reach: 10, weights: (45, 55, 20)),
    FactionTraits(
      code: .frontierCoalition,
      description: "Colonies of the rim that govern themselves.",
      pricingModifier: 1.05, specialties: [.organics, .fuel], aggression: 6, stance: .neutral,
      colors: ("#FF9900", "#333333"), reach: 9, weights: (0, 35, 70)),
    FactionTraits(
      code: .astralMiningConsortium,
      description: "Miners' combine that owns most claims on ore.",
      pricingModifier: 1, specialties: [.ore, .preciousMetals], aggression: 5, stance: .neutral,
      colors: ("#8B5A2B", "#333333"), reach: 8, weights: (20, 50, 45)),
    FactionTraits(
      code: .novaScientificInstitute,
      description: "Scholars of warps and of what is odd about quanta.",
      pricingModifier: 1, specialties: [.exoticTechnology], aggression: 3, stance: .friendly,
      colors: ("#6600CC", "#CCCCCC"), reach: 7, weights: (20, 40, 30)),
    FactionTraits(
      code: .fringeAlliance,
      description: "Exiles and smugglers who live by rules of their own.",
      pricingModifier: 1.1, specialties: [.luxuryGoods, .exoticTechnology], aggression: 7,
      stance: .hostile, colors: ("#996600", "#000000"), reach: 8, weights: (0, 10, 60)),
    FactionTraits(
      code: .shadowSyndicate,
      description: "Those who move what no lawful market lists.",
      pricingModifier: 1.15, specialties: [.exoticTechnology], aggression: 6, stance: .hostile,
      colors: ("#1A1A2E", "#C9A227"), reach: 6, weights: (5, 20, 35)),
    FactionTraits(
      code: .pirates, description: "Raiders who make no friends.",
      pricingModifier: 1.2, specialties: [], aggression: 10, stance: .hostile,
      colors: ("#CC0000", "#000000"), reach: 5, weights: (0, 5, 40)),
    FactionTraits(
      code: .galacticConcord,
      description: "Authority of the Nexus; its Sentinels owe nobody a favour.",
      pricingModifier: 1, specialties: [], aggression: 5, stance: .neutral,
      colors: ("#4A5568", "#E2E8F0"), reach: 14, weights: (0, 0, 0)),
  ]

  /// Returns the rows of `factions` in ascending order of code, their natural key.
  static func rows(
    _ context: SeedingContext, homes: [Identifier?], territory: [[Identifier]]
  ) -> [Faction] {
    all.map { traits in
      var row = Faction(
        id: context.id(of: traits.code), name: traits.code.displayName,
        factionType: traits.code.type,
        description: traits.description, pricingModifier: traits.pricingModifier,
        specialties: traits.specialties.map(\.slug), aggression: traits.aggression,
        stance: traits.stance, primaryColor: traits.colors.primary,
        secondaryColor: traits.colors.secondary, createdAt: context.worldTime)
      row.homeSectorID = homes[traits.code.ordinal]
      row.territory = territory[traits.code.ordinal]
      return (traits.code.rawValue, row)
    }
    .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map(\.1)
  }
}

import GalaxyModel

/// The rows of `resources`: traded goods and others.
enum ResourceCatalog {
  /// Returns the rows in ascending order of type, their natural key.
  static func rows(_ context: SeedingContext) -> [Resource] {
    facts.map { fact in
      Resource(
        id: context.id("resources", fact.type.rawValue), type: fact.type, name: fact.slug,
        label: fact.label, category: fact.category, basePrice: fact.price, priceBand: fact.band,
        isStorable: fact.storable, isProducible: fact.producible,
        volatility: Double(fact.variance) / 100, createdAt: context.worldTime)
    }
    .sorted { $0.type.rawValue.utf8.lexicographicallyPrecedes($1.type.rawValue.utf8) }
  }

  private typealias Fact = (
    type: ResourceType, slug: String, label: String, category: ResourceCategory, price: Int?,
    band: ClosedRange<Int>?, storable: Bool, producible: Bool, variance: Int
  )

  private static func traded(
    _ good: WireGood, _ label: String, _ category: ResourceCategory, storable: Bool = false,
    producible: Bool = true
  ) -> Fact {
    (
      good.resource, good.slug, label, category, good.basePrice, good.priceBand, storable,
      producible, good.priceVariance
    )
  }

  private static func other(
    _ type: ResourceType, _ slug: String, _ label: String, _ category: ResourceCategory,
    price: Int? = nil, band: ClosedRange<Int>? = nil
  ) -> Fact {
    (type, slug, label, category, price, band, false, false, 0)
  }

  private static let core = ResourceCategory.coreCommodity
  private static let strategic = ResourceCategory.strategicResource
  private static let rare = ResourceCategory.rareMaterial

  private static let facts: [Fact] = [
    traded(.ore, "Ore", core, storable: true), traded(.organics, "Organics", core, storable: true),
    traded(.gourmetFood, "Gourmet Food", core), traded(.fuel, "Fuel", core),
    traded(.equipment, "Equipment", core, storable: true),
    traded(.exoticTechnology, "Exotic Technology", core),
    traded(.luxuryGoods, "Luxury Goods", core), traded(.colonists, "Colonists", strategic),
    traded(.preciousMetals, "Precious Metals", rare, producible: false),
    other(
      .combatDrones, "combat_drones", "Combat Drones", strategic, price: 1000, band: 1000...1200),
    other(.quantumShards, "quantum_shards", "Quantum Shards", strategic),
    other(.quantumCrystals, "quantum_crystals", "Quantum Crystals", strategic),
    other(.prismaticOre, "prismatic_ore", "Prismatic Ore", rare),
    other(.photonicCrystals, "lumen_crystals", "Lumen Crystals", rare),
  ]
}

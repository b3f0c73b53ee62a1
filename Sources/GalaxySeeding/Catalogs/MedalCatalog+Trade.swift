import GalaxyModel

extension MedalCatalog {
  /// Medals for trade and property.
  static let economic: [CatalogMedal] = [
    CatalogMedal(
      "economic.traders_merit", "Trader's Merit", .economic, tier: .bronze,
      about: "Completed 500 trades.",
      trigger: "total_trades", threshold: 500, icon: "medal_trade", legacyKey: "traders_merit",
      effect: CatalogMedal.Effect(
        .passive, hook: "trading_discount", magnitude: 0.5, scope: "loop:trade")),
    CatalogMedal(
      "economic.merchant_prince", "Merchant Prince", .economic, tier: .gold,
      about: "Earned 10000000 credits in a lifetime.",
      trigger: "lifetime_credits", threshold: 10_000_000, icon: "crown_merchant",
      legacyKey: "merchant_prince",
      effect: CatalogMedal.Effect(
        .passive, hook: "trading_discount", magnitude: 1, scope: "loop:trade")),
    CatalogMedal(
      "economic.spread_hunter", "Spread Hunter", .economic, tier: .bronze,
      about: "Closed 50 round trips with a profit.",
      trigger: "profitable_round_trips", threshold: 50, icon: "hunter_spread",
      legacyKey: "spread_hunter",
      effect: CatalogMedal.Effect(
        .passive, hook: "trading_discount", magnitude: 0.3, scope: "loop:trade")),
    CatalogMedal(
      "economic.cartel_breaker", "Cartel Breaker", .economic, tier: .silver,
      about: "Sold 1000000 credits of one good in one region.",
      trigger: "regional_commodity_sales", threshold: 1_000_000, icon: "breaker_cartel",
      legacyKey: "cartel_breaker",
      effect: CatalogMedal.Effect(
        .oneTime, hook: nil, magnitude: nil, scope: "global", credits: 1000, turns: 0)),
    CatalogMedal(
      "economic.port_baron", "Port Baron", .economic, tier: .gold,
      about: "Owned 5 stations at once.",
      trigger: "ports_owned", threshold: 5, icon: "baron_port", legacyKey: "port_baron",
      effect: nil),
    CatalogMedal(
      "economic.quartermaster", "Quartermaster", .economic, tier: .bronze,
      about: "Finished 25 contracts.",
      trigger: "contracts_completed", threshold: 25, icon: "quartermaster",
      legacyKey: "quartermaster",
      effect: CatalogMedal.Effect(
        .oneTime, hook: nil, magnitude: nil, scope: "global", credits: 700, turns: 0)),
  ]
}

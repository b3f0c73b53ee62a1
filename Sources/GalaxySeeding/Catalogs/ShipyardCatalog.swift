import GalaxyModel

/// Prices and construction times of hulls at TradeDocks.
enum ShipyardCatalog {
  struct Order {
    let type: ShipType
    /// Price in credits.
    let cost: Int
    let days: Int
  }

  /// Hulls for standard slips, in the order in which projects receive them.
  static let standard: [Order] = [
    Order(type: .defender, cost: 380_000, days: 8),
    Order(type: .cargoHauler, cost: 320_000, days: 7),
    Order(type: .lightFreighter, cost: 100_000, days: 5),
    Order(type: .scoutShip, cost: 40_000, days: 3),
    Order(type: .fastCourier, cost: 65_000, days: 4),
  ]

  /// The hull for specialized slips.
  static let jumper = Order(type: .warpJumper, cost: 1_000_000, days: 14)

  /// Shares of the cost in percent: deposit, keel, hull, final.
  static let payments = (deposit: 10, keel: 25, hull: 25, final: 40)
  /// Units of material per thousand credits of the price.
  static let materials: [(good: String, units: Int)] = [
    ("equipment", 2), ("ore", 5), ("organics", 1),
  ]
}

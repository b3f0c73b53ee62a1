import GalaxyModel

/// What hulls cost when a TradeDock builds them.
enum ShipyardCatalog {
  struct Order {
    let type: ShipType
    /// Credits.
    let cost: Int
    let days: Int
  }

  /// Hulls that a standard slip can hold, in the order in which they are dealt to projects.
  static let standard: [Order] = [
    Order(type: .defender, cost: 380_000, days: 8),
    Order(type: .cargoHauler, cost: 320_000, days: 7),
    Order(type: .lightFreighter, cost: 100_000, days: 5),
    Order(type: .scoutShip, cost: 40_000, days: 3),
    Order(type: .fastCourier, cost: 65_000, days: 4),
  ]

  /// The hull that specialized slips are for.
  static let jumper = Order(type: .warpJumper, cost: 1_000_000, days: 14)

  /// Shares of the cost in percent: deposit, keel, hull, final.
  static let payments = (deposit: 10, keel: 25, hull: 25, final: 40)
  /// Units of material for a thousand credits of cost.
  static let materials: [(good: String, units: Int)] = [
    ("equipment", 2), ("ore", 5), ("organics", 1),
  ]
}

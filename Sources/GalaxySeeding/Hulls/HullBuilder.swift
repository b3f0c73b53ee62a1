import Determinism
import GalaxyModel

/// Builds hulls: rows of `ships` with the figures of their type, and entries of the register.
struct HullBuilder: Sendable {
  private let context: SeedingContext
  /// Maintenance of hulls as old as the world, which share it.
  private let worldMaintenance: FieldValue
  /// Values that all new hulls of a type share.
  private let combat: [ShipType: FieldValue]
  private let emptyHold: [ShipType: FieldValue]

  init(context: SeedingContext) {
    self.context = context
    worldMaintenance = HullBuilder.maintenance(context.worldTime)
    combat = HullBuilder.byType(HullBuilder.combat)
    emptyHold = HullBuilder.byType { HullBuilder.cargo([], capacity: $0.maxCargo) }
  }

  private static func byType(
    _ value: (ShipCatalog.Figures) -> FieldValue
  ) -> [ShipType: FieldValue] {
    Dictionary(
      uniqueKeysWithValues: ShipType.allCases.map { ($0, value(ShipCatalog.figures($0))) })
  }

  /// Returns a new hull in good condition with an empty hold.
  ///
  /// - Parameters:
  ///   - key: Natural key, `<owner or character>/<ordinal>`.
  ///   - name: Name of the hull.
  ///   - type: Type of ship.
  ///   - sectorID: Galaxy-wide sector ID.
  ///   - registration: Its registration.
  ///   - created: Time of construction.
  /// - Returns: The row.
  func ship(
    key: String, name: String, type: ShipType, sectorID: Int, registration: HullRegistration,
    created: Timestamp
  ) -> Ship {
    let figures = ShipCatalog.figures(type)
    var ship = Ship(
      id: context.id("ships", key), name: name, type: type, sectorID: sectorID, createdAt: created,
      lastUpdated: created, baseSpeed: figures.speed, currentSpeed: figures.speed,
      turnCost: figures.turnCost,
      maintenance: created == context.worldTime
        ? worldMaintenance : HullBuilder.maintenance(created),
      cargo: emptyHold[type] ?? .null, combat: combat[type] ?? .null, purchaseValue: 0,
      currentValue: 0)
    ship.registrationNumber = registration.text(seed: context.settings.seed)
    ship.warpCapable = figures.isWarpCapable
    ship.maxGenesisDevices = figures.maxGenesisDevices
    ship.attackTurnCost = figures.attackTurnCost
    ship.shieldResistance = figures.shieldResistance
    ship.armorRating = figures.armorRating
    if figures.slots.count > 0 { ship.modules = .object(["v": 1, "installed": .object([:])]) }
    if type == .carrier {
      ship.hangar = .object(["capacity_units": 8, "docked": .list([])])
    }
    ship.status = .inSpace
    return ship
  }

  /// Returns the hull of a character, which has no owner and no value.
  func characterShip(
    key: String, name: String, type: ShipType, sectorID: Int, registration: HullRegistration
  ) -> Ship {
    var ship = ship(
      key: key, name: name, type: type, sectorID: sectorID, registration: registration,
      created: context.worldTime)
    ship.isNPC = true
    return ship
  }

  /// Returns the register's first entry on a hull; those of characters have no owner.
  func opening(_ ship: Ship, key: String, owner: Identifier? = nil) -> ShipRegistryEvent {
    event(.initialRegistration, of: ship, key: key, ordinal: 1, at: ship.createdAt) {
      $0.originalOwnerID = owner
      $0.newOwnerID = owner
    }
  }

  /// Returns a later entry, completed by `fill`.
  func event(
    _ type: RegistryEventType, of ship: Ship, key: String, ordinal: Int, at time: Timestamp,
    fill: (inout ShipRegistryEvent) -> Void = { _ in }
  ) -> ShipRegistryEvent {
    var event = ShipRegistryEvent(
      id: context.id("ship_registry", "\(key)/\(ordinal)"), shipID: ship.id,
      registrationNumber: ship.registrationNumber ?? "", eventType: type, createdAt: time)
    fill(&event)
    return event
  }

  /// Returns the contents of a hold in the form of the column.
  ///
  /// Goods may be in any order; amounts are positive.
  static func cargo(_ contents: [(good: String, amount: Int)], capacity: Int) -> FieldValue {
    let stored = contents.sorted { $0.good < $1.good }
    return .object([
      "capacity": .int(capacity),
      "contents": .object(stored.map { FieldValue.Member($0.good, .int($0.amount)) }),
      "used": .int(stored.reduce(0) { $0 + $1.amount }),
    ])
  }

  private static func maintenance(_ time: Timestamp) -> FieldValue {
    .object([
      "condition": .number(100), "last_maintenance": .timestamp(time), "next_maintenance": .null,
      "repair_needed": .boolean(false),
    ])
  }

  private static func combat(_ figures: ShipCatalog.Figures) -> FieldValue {
    .object([
      "attack_rating": .int(figures.attackRating), "defense_rating": .int(figures.defenseRating),
      "evasion": .int(figures.evasion), "hull": .int(figures.hullPoints),
      "max_hull": .int(figures.hullPoints), "max_shields": .int(figures.maxShields),
      "shield_recharge_rate": .number(figures.shieldRechargeRate),
      "shields": .int(figures.maxShields),
    ])
  }
}

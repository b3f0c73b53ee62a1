import Determinism
import GalaxyModel

/// Builds hulls: rows of `ships` with the figures of their type, and their first entry in the
/// registry.
struct HullBuilder: Sendable {
  private let context: SeedingContext
  /// Upkeep of the world's hulls, which is the same for all.
  private let worldMaintenance: FieldValue
  /// By type, what all new hulls of it have in common.
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

  /// A new hull in good order with an empty hold.
  ///
  /// - Parameters:
  ///   - key: Natural key, `<owner or character>/<ordinal>`.
  ///   - sectorID: Galaxy-wide sector id.
  ///   - registration: Place in the register, see ``HullRegistration``.
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

  /// The hull of a character: no owner, of no value.
  func characterShip(
    key: String, name: String, type: ShipType, sectorID: Int, registration: HullRegistration
  ) -> Ship {
    var ship = ship(
      key: key, name: name, type: type, sectorID: sectorID, registration: registration,
      created: context.worldTime)
    ship.isNPC = true
    return ship
  }

  /// The registry's first entry on a hull; nobody owns those of characters.
  func opening(_ ship: Ship, key: String, owner: Identifier? = nil) -> ShipRegistryEvent {
    event(.initialRegistration, of: ship, key: key, ordinal: 1, at: ship.createdAt) {
      $0.originalOwnerID = owner
      $0.newOwnerID = owner
    }
  }

  /// A later entry; `fill` says who took part.
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

  /// What is in a hold, in the shape of the column. Goods stand in any order; none is empty.
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

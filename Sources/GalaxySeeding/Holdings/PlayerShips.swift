import Determinism
import GalaxyModel

/// Makes rows of players' hulls and of the register.
struct PlayerShips {
  let context: PopulationContext
  let hosts: [Host]
  let offers: [TradeOffers]
  private let builder: HullBuilder
  /// Indexes of the offers that sell goods, by host region.
  private let sellers: [[Int]]

  init(context: PopulationContext, hosts: [Host], offers: [TradeOffers]) {
    self.context = context
    self.hosts = hosts
    self.offers = offers
    builder = HullBuilder(context: context.seeding)
    sellers = offers.map { offers in
      offers.all.indices.filter { offers.all[$0].sells && offers.all[$0].good != .colonists }
    }
  }

  /// Returns the row of a hull.
  func ship(_ place: Int, _ hull: PlayerHull, pilot: Pilot) -> Ship {
    var stream = context.stream(.ships, hull.key + "/row")
    let host = hosts[pilot.home]
    var ship = builder.ship(
      key: hull.key, name: hull.name, type: hull.type, sectorID: host.globalID(hull.node),
      registration: .player(place), created: hull.created)
    let figures = ShipCatalog.figures(hull.type)
    ship.ownerID = pilot.player.id
    ship.registeredOwnerID = pilot.player.id
    ship.lastUpdated = max(hull.acquired, pilot.player.lastActivityAt ?? hull.acquired)
    ship.genesisDevices = hull.storedDevices
    ship.purchaseValue = figures.baseCost
    ship.currentValue = figures.baseCost * stream.int(in: 60...100) / 100
    ship.isFlagship = hull.role == .current
    ship.cargo = HullBuilder.cargo(
      cargo(hull, host: pilot.home), capacity: figures.maxCargo)
    switch hull.role {
    case .current:
      ship.status = hull.isDocked ? .docked : .inSpace
      ship.currentPilotID = pilot.player.id
      ship.currentPilotSince = hull.acquired
    case .spare: ship.status = .docked
    case .lost:
      ship.status = .destroyed
      ship.isDestroyed = true
      ship.isActive = false
      ship.destructionCause = "combat"
      ship.lastUpdated = hull.lostAt ?? ship.lastUpdated
    }
    return ship
  }

  /// Returns the cargo of a hull: at most half a hold, of one or two goods sold within three hops.
  ///
  /// Lost hulls are never empty.
  func cargo(_ hull: PlayerHull, host: Int) -> [(good: String, amount: Int)] {
    var stream = context.stream(.ships, hull.key + "/cargo")
    let capacity = ShipCatalog.figures(hull.type).maxCargo
    let hops = hosts[host].hops(from: hull.node)
    var near = sellers[host].filter { hops[offers[host].all[$0].node] <= 3 }
    if near.isEmpty, hull.role == .lost { near = sellers[host] }
    guard !near.isEmpty else { return hull.role == .lost ? [("ore", 20)] : [] }
    let first = offers[host].all[stream.pick(from: near)].good.slug
    let second = offers[host].all[stream.pick(from: near)].good.slug
    var cargo = [(good: first, amount: stream.int(in: 10...max(10, capacity / 4)))]
    if second != first { cargo.append((second, stream.int(in: 5...max(5, capacity / 4)))) }
    return cargo
  }

  /// Returns the register's entries on a hull, the first registration first.
  func events(
    _ ship: Ship, _ hull: PlayerHull, pilots: [Pilot], isReportedStolen: Bool
  ) -> [ShipRegistryEvent] {
    let owner = pilots[hull.owner].player.id
    let first = hull.seller.map { pilots[$0].player.id } ?? owner
    var events = [builder.opening(ship, key: hull.key, owner: first)]
    func add(
      _ type: RegistryEventType, at time: Timestamp, _ fill: (inout ShipRegistryEvent) -> Void
    ) {
      events.append(
        builder.event(
          type, of: ship, key: hull.key, ordinal: events.count + 1, at: time, fill: fill))
    }
    if let seller = hull.seller, let time = hull.transferred {
      add(.ownershipTransfer, at: time) {
        $0.originalOwnerID = first
        $0.previousOwnerID = pilots[seller].player.id
        $0.newOwnerID = owner
        $0.actingPartyID = pilots[seller].player.id
        $0.transferFeePaid = 500
        $0.eventMetadata = .object(["via": .text("sale")])
      }
    }
    if isReportedStolen {
      let reported = context.epoch.adding(days: -61)
      add(.stolenReported, at: reported) {
        $0.originalOwnerID = first
        $0.actingPartyID = owner
      }
      add(.stolenRetracted, at: reported.adding(seconds: 5 * 3600)) {
        $0.originalOwnerID = first
        $0.actingPartyID = owner
        $0.eventMetadata = .object(["refund": 0, "within_grace": .boolean(true)])
      }
    }
    if let lost = hull.lostAt {
      add(.archived, at: lost) {
        $0.originalOwnerID = first
        $0.previousOwnerID = owner
      }
    }
    return events
  }
}

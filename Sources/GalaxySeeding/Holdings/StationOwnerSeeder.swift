import Determinism
import GalaxyModel

/// Sells ordinary stations to players near their home bases.
struct StationOwnerSeeder {
  let context: PopulationContext
  let hosts: [Host]

  // Stations in the core outside of fedspace.
  private func isForSale(_ station: Station, at node: Int, host: Host) -> Bool {
    station.isOrdinary && host.isCore(node) && !host.isFedspace(node)
  }

  /// Sells at most `count` stations, each to another player.
  func sell(
    _ count: Int, pilots: [Pilot], crews: [Crew], worlds: inout [RegionWorld]
  ) -> [Holding] {
    var free = hosts.indices.map { home in
      worlds[home].stations.indices.filter { index in
        worlds[home].node(ofSector: worlds[home].stations[index].sectorID).map {
          isForSale(worlds[home].stations[index], at: $0, host: hosts[home])
        } ?? false
      }
    }
    var owners = pilots.indices.filter { pilots[$0].hasFinishedFirstLogin }
    var order = context.stream(.playerStations)
    order.shuffle(&owners)
    var holdings: [Holding] = []
    for owner in owners where holdings.count < count {
      let home = pilots[owner].home
      let distance = hosts[home].near(
        from: [pilots[owner].team.flatMap { crews[$0].base } ?? hosts[home].capital])
      func hops(_ station: Int) -> Int {
        worlds[home].node(ofSector: worlds[home].stations[station].sectorID)
          .map { distance[$0] } ?? .max
      }
      guard
        let place = free[home].indices.min(by: { hops(free[home][$0]) < hops(free[home][$1]) })
      else { continue }
      let station = free[home].remove(at: place)
      holdings.append(sell(station, of: &worlds[home], host: home, to: pilots[owner]))
    }
    return holdings
  }

  private func sell(
    _ index: Int, of world: inout RegionWorld, host: Int, to owner: Pilot
  ) -> Holding {
    var stream = context.stream(.playerStations, "\(owner.ordinal)")
    let acquired = owner.user.createdAt.adding(seconds: stream.int(in: 12 * 86_400...28 * 86_400))
    world.stations[index].ownerID = owner.player.id
    world.stations[index].ownership = .object([
      "player_id": .identifier(owner.player.id), "acquired_at": acquired.cell,
      "acquisition_cost": .int(500_000 + 1000 * stream.int(in: 0...100)),
      "acquisition_method": .text("purchase"),
    ])
    // Owned stations have at least basic security.
    if world.stations[index].security == .none { world.stations[index].security = .basic }
    let station = world.stations[index]
    return Holding(
      owner: owner.index, host: host,
      node: world.node(ofSector: station.sectorID) ?? world.region.root, id: station.id,
      acquired: acquired)
  }
}

extension Station {
  /// Whether it is neither an anchor, nor a dock, nor a black market.
  var isOrdinary: Bool {
    isPlayerOwnable && type != .blackMarket && type != .shipyard && tradeDockTier == nil
  }
}

import Determinism
import GalaxyModel

/// Settles players on free habitable planets near their home bases.
struct ColonySeeder {
  let context: PopulationContext
  let hosts: [Host]

  /// Settles at most `count` planets, each by another player.
  ///
  /// Planets are five links away from fedspace; nearer ones are used only if there are not enough.
  ///
  /// - Parameters:
  ///   - count: Number of planets.
  ///   - pilots: Candidates for owners.
  ///   - crews: Teams, whose bases count as homes.
  ///   - worlds: Worlds of the host regions; settled planets are updated.
  /// - Returns: The planets with their owners.
  func settle(
    _ count: Int, pilots: [Pilot], crews: [Crew], worlds: inout [RegionWorld]
  ) -> [Holding] {
    var free = worlds.map { world in
      world.planets.indices.filter { world.colonySite(world.planets[$0]) != nil }
    }
    var owners = pilots.indices.filter { pilots[$0].hasFinishedFirstLogin }
    var order = context.stream(.playerPlanets)
    order.shuffle(&owners)
    var holdings: [Holding] = []
    for least in stride(from: RegionWorld.colonyDistance, through: 1, by: -1) {
      var left: [Int] = []
      for owner in owners {
        let home = pilots[owner].home
        guard holdings.count < count,
          let place = nearest(
            to: pilots[owner].team.flatMap { crews[$0].base } ?? hosts[home].capital,
            in: free[home], world: worlds[home], host: hosts[home], least: least)
        else {
          left.append(owner)
          continue
        }
        let planet = free[home].remove(at: place)
        holdings.append(settle(planet, of: &worlds[home], host: home, owner: pilots[owner]))
      }
      owners = left
      if holdings.count >= count { break }
    }
    return holdings
  }

  private func nearest(
    to base: Int, in free: [Int], world: RegionWorld, host: Host, least: Int
  ) -> Int? {
    let distance = host.near(from: [base])
    var best: (hops: Int, place: Int)?
    for (place, planet) in free.enumerated() {
      guard let node = world.node(ofSector: world.planets[planet].sectorID),
        host.fromFedspace[node] >= least
      else { continue }
      if best.map({ distance[node] < $0.hops }) ?? true { best = (distance[node], place) }
    }
    return best?.place
  }

  private func settle(
    _ index: Int, of world: inout RegionWorld, host: Int, owner: Pilot
  ) -> Holding {
    var stream = context.stream(.playerPlanets, "\(owner.ordinal)")
    let acquired = owner.user.createdAt.adding(seconds: stream.int(in: 10 * 86_400...25 * 86_400))
    let level = stream.weightedIndex([0, 5, 3, 2])
    world.planets[index].settle(
      by: owner.player.id, at: acquired, level: level, &stream)
    let node = world.node(ofSector: world.planets[index].sectorID) ?? world.region.root
    world.noteSettlement(at: node)
    return Holding(
      owner: owner.index, host: host, node: node, id: world.planets[index].id,
      acquired: acquired)
  }
}

extension Planet {
  /// Settles the planet, with a citadel of level 1 to 3.
  mutating func settle(
    by owner: Identifier, at time: Timestamp, level: Int, _ stream: inout RandomStream
  ) {
    let citadel = CitadelCatalog.levels[level]
    ownerID = owner
    status = .colonized
    colonizedAt = time
    settledAt = time
    maxColonists = min(citadel.population, maxPopulation)
    colonists = maxColonists * stream.int(in: 20...90) / 100
    population = colonists
    citadelLevel = level
    safeMaximum = citadel.safe
    safeCredits = citadel.safe * stream.int(in: 0...25) / 100
    droneCapacity = citadel.drones
    citadelMaxPopulation = citadel.population
    fighters = stream.int(in: 0...citadel.drones / 2)
    // Level 3 requires a turret network or a defense grid.
    if level >= 3 { defenseTurrets = 1 }
    structures = buildings(level: level, settledAt: time)
  }

  private func buildings(level: Int, settledAt: Timestamp) -> FieldValue {
    let plots = max(6, min(30, 4 + 2 * size))
    let turret = FieldValue.object(["key": .text("turret_network"), "count": 1])
    return .object([
      "version": 1, "terraform_meta": .object(["last_settle_at": settledAt.cell]),
      "grid": .object(["cols": 6, "rows": .int((plots + 5) / 6)]),
      "plots": .list((0..<plots).map { .object(["x": .int($0 % 6), "y": .int($0 / 6)]) }),
      "buildings": .list(level >= 3 ? [turret] : []), "instability": 0,
      "legacy_seed": .object([:]),
    ])
  }
}

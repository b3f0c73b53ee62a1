import Determinism
import GalaxyModel

/// Distributes drones among players and posts some of them as guards.
struct DroneSeeder {
  let context: PopulationContext
  let hosts: [Host]

  /// Returns all drones by owner, then ordinal; all are idle.
  ///
  /// - Complexity: O(drones).
  func drones(pilots: [Pilot], hulls: [PlayerHull]) -> [DroneHolding] {
    var count = Array(repeating: 0, count: pilots.count)
    var left = context.counts.drones
    // One each in turn to players with room until none is left.
    for round in 0..<12 where left > 0 {
      for pilot in pilots where left > 0 {
        guard ShipCatalog.figures(hulls[pilot.current].type).maxDrones > round else { continue }
        count[pilot.index] += 1
        left -= 1
      }
    }
    return pilots.flatMap { pilot in
      (0..<count[pilot.index]).map { drone(pilot, ordinal: $0 + 1) }
    }
  }

  private func drone(_ pilot: Pilot, ordinal: Int) -> DroneHolding {
    let key = "\(pilot.ordinal)/\(ordinal)"
    var stream = context.stream(.drones, key)
    let kind = DroneCatalog.kinds[stream.weightedIndex(DroneCatalog.kinds.map(\.share))]
    var drone = Drone(
      id: context.id("drones", key), playerID: pilot.player.id, droneType: kind.type)
    drone.teamID = pilot.player.teamID
    drone.level = stream.int(in: 1...3)
    drone.maxHealth = kind.health
    drone.health = kind.health
    drone.attackPower = kind.attack
    drone.defensePower = kind.defense
    drone.speed = kind.speed
    drone.abilities = kind.abilities
    drone.createdAt = context.epoch.adding(seconds: -stream.int(in: 61 * 86_400...65 * 86_400))
    return DroneHolding(drone: drone, owner: pilot.index, ordinal: ordinal)
  }

  /// Posts drones at the gates of teams and on the planets of players.
  ///
  /// Posts are taken up in the first fifth of the history and kept.
  ///
  /// - Parameters:
  ///   - drones: All drones; posted ones are updated.
  ///   - count: Number of drones to post, of those that were never deployed.
  ///   - pilots: All pilots.
  ///   - crews: Teams, whose gates are guarded.
  ///   - colonies: Planets of players.
  /// - Returns: Indexes of the posted drones.
  func post(
    _ drones: inout [DroneHolding], count: Int, pilots: [Pilot], crews: [Crew], colonies: [Holding]
  ) -> [Int] {
    var posts: [Int: (host: Int, node: Int, target: Identifier?)] = [:]
    for crew in crews where hosts[crew.home].isCore(crew.gate) {
      for member in crew.members { posts[member] = (crew.home, crew.gate, nil) }
    }
    for colony in colonies where !hosts[colony.host].isFedspace(colony.node) {
      if posts[colony.owner] == nil {
        posts[colony.owner] = (colony.host, colony.node, colony.id)
      }
    }
    var posted: [Int] = []
    let span = max(2, context.days.count * 86_400 / 5)
    func open(_ isMeant: (DroneHolding) -> Bool) {
      for index in drones.indices where posted.count < count {
        guard drones[index].deployment == nil, isMeant(drones[index]),
          let post = posts[drones[index].owner]
        else { continue }
        self.open(
          &drones[index], host: post.host, node: post.node, target: post.target, within: span)
        posted.append(index)
      }
    }
    // Every second drone of an owner stays at home as long as there are others to post.
    open { $0.ordinal % 2 == 1 }
    open { _ in true }
    // Owners without a team or a planet use the busiest crossings.
    for pilot in pilots where posts[pilot.index] == nil {
      posts[pilot.index] = (pilot.home, hosts[pilot.home].battleNode(pilot.index), nil)
    }
    open { $0.ordinal % 2 == 1 }
    open { _ in true }
    return posted.sorted()
  }

  private func open(
    _ holding: inout DroneHolding, host: Int, node: Int, target: Identifier?, within span: Int
  ) {
    let key = "\(holding.owner + 1)/\(holding.ordinal)/1"
    var stream = context.stream(.droneDeployments, key)
    let since = context.days.start.adding(seconds: stream.int(in: 0...span))
    deploy(&holding, key: key, host: host, node: node, at: since)
    holding.deployment?.targetID = target
    holding.deployment?.deploymentType = stream.chance(3, in: 4) ? .defense : .patrol
    holding.drone.status = .deployed
    holding.drone.sectorID = holding.deployment?.sectorID
    holding.drone.deployedAt = since
    holding.drone.lastAction = since
  }

  /// Deploys a drone in a sector.
  func deploy(
    _ holding: inout DroneHolding, key: String, host: Int, node: Int, at time: Timestamp
  ) {
    holding.host = host
    holding.node = node
    holding.deployment = DroneDeployment(
      id: context.id("drone_deployments", key), droneID: holding.drone.id,
      playerID: holding.drone.playerID,
      sectorID: hosts[host].region.sectors.identifier[node], deployedAt: time)
  }
}

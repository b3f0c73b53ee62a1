import Determinism
import GalaxyModel

/// Sends drones to raid guarded sectors, lets them fight the guards, and recalls the survivors.
struct DroneFightSeeder {
  let context: PopulationContext
  let seeder: DroneSeeder

  /// Makes all raids and fights.
  ///
  /// - Parameters:
  ///   - drones: All drones; raiders and guards are updated.
  ///   - posted: Indexes of the drones on guard.
  ///   - pilots: All pilots.
  /// - Returns: The fights in ascending order of time.
  func fights(
    _ drones: inout [DroneHolding], posted: [Int], pilots: [Pilot]
  ) -> [DroneCombat] {
    let raids = max(0, context.counts.deployments - posted.count)
    let wanted = context.counts.droneFights
    guard !posted.isEmpty else { return [] }
    // Drones that were never deployed can raid.
    var idle = drones.indices.filter { drones[$0].deployment == nil }
    var fights: [DroneCombat] = []
    for number in 0..<raids {
      let guardPlace = posted[number % posted.count]
      let defender = drones[guardPlace]
      guard
        let place = idle.firstIndex(where: { index in
          let owner = pilots[drones[index].owner]
          return drones[index].owner != defender.owner && owner.home == defender.host
            && (owner.team == nil || owner.team != pilots[defender.owner].team)
        })
          ?? idle.firstIndex(where: { drones[$0].owner != defender.owner })
      else { break }
      let raider = idle.remove(at: place)
      let fight = raid(
        number, by: raider, on: guardPlace, drones: &drones, fights: number < wanted)
      if let fight { fights.append(fight) }
    }
    // In the order of a ledger.
    let order = Array(fights.indices).sorted(byRank: {
      (Double(fights[$0].startedAt.seconds), 0)
    })
    return order.map { fights[$0] }
  }

  private func raid(
    _ number: Int, by raider: Int, on guardPlace: Int, drones: inout [DroneHolding], fights: Bool
  ) -> DroneCombat? {
    let key = "\(number + 1)"
    var stream = context.stream(.droneCombats, key)
    let span = context.days.count * 86_400
    let since = context.days.start.adding(
      seconds: span / 4 + (span / 2) * (number % 97) / 97 + stream.int(in: 0...1200))
    let fought = since.adding(seconds: stream.int(in: 300...1800))
    let left = fought.adding(seconds: stream.int(in: 300...3600))
    let deploymentKey = "\(drones[raider].owner + 1)/\(drones[raider].ordinal)/1"
    seeder.deploy(
      &drones[raider], key: deploymentKey, host: drones[guardPlace].host,
      node: drones[guardPlace].node, at: since)
    drones[raider].deployment?.deploymentType = .patrol
    drones[raider].deployment?.isActive = false
    drones[raider].deployment?.recalledAt = left
    drones[raider].drone.deployedAt = nil
    drones[raider].drone.lastAction = left
    guard fights else { return nil }

    let ended = fought.adding(seconds: stream.int(in: 20...240))
    var fight = DroneCombat(id: context.id("drone_combats", key), startedAt: fought)
    fight.attackerDroneID = drones[raider].drone.id
    fight.defenderDroneID = drones[guardPlace].drone.id
    fight.sectorID = drones[guardPlace].deployment?.sectorID
    fight.endedAt = ended
    fight.rounds = stream.int(in: 2...9)
    // Guards keep at least a tenth of their health; a raider that loses may be destroyed.
    let outcome = stream.weightedIndex([3, 4, 2])
    let guardHealth = drones[guardPlace].drone.health
    let toGuard = guardHealth * stream.int(in: outcome == 0 ? 30...60 : 5...25) / 100
    let isLost = outcome == 1 && stream.chance(1, in: 2)
    let most = drones[raider].drone.health
    let toRaider =
      isLost ? most : most * stream.int(in: outcome == 1 ? 50...80 : 5...40) / 100
    fight.attackerDamageDealt = toGuard
    fight.defenderDamageDealt = toRaider
    fight.winnerDroneID =
      [drones[raider].drone.id, drones[guardPlace].drone.id, nil][outcome]
    fight.combatLog = "\(fight.rounds) rounds at the gate."
    hit(&drones[raider], dealt: toGuard, taken: toRaider, at: ended)
    hit(&drones[guardPlace], dealt: toRaider, taken: toGuard, at: ended)
    if isLost {
      drones[raider].drone.status = .destroyed
      drones[raider].drone.destroyedAt = ended
      drones[raider].deployment?.recalledAt = ended
      drones[raider].drone.lastAction = ended
      drones[guardPlace].drone.kills += 1
      drones[guardPlace].deployment?.enemiesDestroyed += 1
    } else if drones[raider].drone.health * 2 < drones[raider].drone.maxHealth {
      drones[raider].drone.status = .damaged
    }
    return fight
  }

  private func hit(_ holding: inout DroneHolding, dealt: Int, taken: Int, at time: Timestamp) {
    holding.drone.health -= taken
    holding.drone.damageDealt += dealt
    holding.drone.damageTaken += taken
    holding.drone.battlesFought += 1
    holding.drone.lastAction = max(holding.drone.lastAction ?? time, time)
    holding.deployment?.damagePrevented += dealt
  }
}

import Determinism
import GalaxyModel

/// Seeds battles between fleets of different teams, with their casualties.
struct BattleSeeder {
  let context: PopulationContext
  let hosts: [Host]

  struct Battles {
    var battles: [FleetBattle] = []
    var casualties: [FleetBattleCasualty] = []
  }

  /// Makes all battles, and notes the last battle of each fleet.
  func seed(
    _ fleets: inout [FleetHolding], hulls: [PlayerHull], pilots: [Pilot]
  ) -> Battles {
    var result = Battles()
    let active = fleets.indices.filter { fleets[$0].fleet.status != .disbanded }
    guard active.count > 1 else { return result }
    for number in 0..<context.counts.battles {
      let attacker = active[number % active.count]
      // Fleets of the same region meet if there are two.
      let others = active.filter { $0 != attacker }
      let near = others.filter { fleets[$0].host == fleets[attacker].host }
      let pool = near.isEmpty ? others : near
      let defender = pool[number % pool.count]
      battle(
        number, fleets[attacker], fleets[defender], hulls: hulls, pilots: pilots, into: &result)
      if let battle = result.battles.last {
        for side in [attacker, defender] {
          fleets[side].fleet.lastBattle = max(
            fleets[side].fleet.lastBattle ?? battle.startedAt, battle.startedAt)
        }
      }
    }
    return result
  }

  private func battle(
    _ number: Int, _ attacker: FleetHolding, _ defender: FleetHolding, hulls: [PlayerHull],
    pilots: [Pilot], into result: inout Battles
  ) {
    let day = context.days.day(of: number, of: context.counts.battles)
    let range = context.days.range(day, of: context.counts.battles)
    let place = number - range.lowerBound
    let key = "\(day + 1)/\(place + 1)"
    var stream = context.stream(.fleetBattles, key)
    let started = context.days.moment(day, place, of: range.count)
    let ended = min(started.adding(seconds: stream.int(in: 900...3600)), context.epoch)
    let host = hosts[attacker.host]
    var row = FleetBattle(id: context.id("fleet_battles", key), startedAt: started)
    row.attackerFleetID = attacker.fleet.id
    row.defenderFleetID = defender.fleet.id
    row.sectorID = host.region.sectors.identifier[host.battleNode(number)]
    row.phase = .aftermath
    row.endedAt = ended
    row.attackerShipsInitial = attacker.hulls.count
    row.defenderShipsInitial = defender.hulls.count
    let attackerWins = stream.chance(1, in: 2)
    row.winner = attackerWins ? .attacker : .defender
    // The loser retreats with two hulls, and one or two of the winner's are damaged: three or four
    // casualties.
    let losing = attackerWins ? defender : attacker
    let winning = attackerWins ? attacker : defender
    let hits =
      losing.hulls.prefix(2).map { (losing, $0, true) }
      + winning.hulls.suffix(number % 2 == 0 ? 2 : 1).map { (winning, $0, false) }
    for (casualty, hit) in hits.enumerated() {
      let (fleet, hull, retreated) = hit
      let isAttacker = fleet.fleet.id == attacker.fleet.id
      var entry = FleetBattleCasualty(
        id: context.id("fleet_battle_casualties", "\(key)/\(casualty + 1)"), battleID: row.id)
      entry.shipID = hulls[hull].id
      entry.playerID = pilots[hulls[hull].owner].player.id
      entry.fleetID = fleet.fleet.id
      entry.shipName = hulls[hull].name
      entry.shipType = hulls[hull].type.rawValue
      entry.wasAttacker = isAttacker
      entry.retreated = retreated
      entry.damageTaken = stream.int(in: 60...300)
      entry.damageDealt = stream.int(in: 20...300)
      entry.battlePhase = retreated ? .pursuit : .mainBattle
      entry.casualtyTime = started.adding(
        seconds: Int(ended.seconds - started.seconds) * (casualty + 1) / (hits.count + 1))
      if isAttacker {
        row.attackerShipsRetreated += retreated ? 1 : 0
        row.attackerDamageDealt += entry.damageDealt
        row.defenderDamageDealt += entry.damageTaken
      } else {
        row.defenderShipsRetreated += retreated ? 1 : 0
        row.defenderDamageDealt += entry.damageDealt
        row.attackerDamageDealt += entry.damageTaken
      }
      result.casualties.append(entry)
    }
    row.totalDamageDealt = row.attackerDamageDealt + row.defenderDamageDealt
    row.battleLog = story(attacker, defender, started: started, ended: ended)
    result.battles.append(row)
  }

  private func story(
    _ attacker: FleetHolding, _ defender: FleetHolding, started: Timestamp, ended: Timestamp
  ) -> FieldValue {
    .list([
      .object([
        "timestamp": .timestamp(started), "phase": .text("engagement"),
        "event": .text("battle_started"), "attacker_fleet": .text(attacker.fleet.name),
        "defender_fleet": .text(defender.fleet.name),
      ]),
      .object([
        "timestamp": .timestamp(ended), "phase": .text("aftermath"), "round": 6,
        "results": .object(["ended": .boolean(true)]),
      ]),
    ])
  }
}

import GalaxyAnalysis
import GalaxyModel

extension Invariant {
  /// Fights, drones and fleets.
  static let fights: [Invariant] = [
    .rows("ENT-100", "Fights are between two players, outside fedspace, with their own ships") {
      context, log in
      log.rows(
        context[Tables.combatLogs],
        "the same player twice, in fedspace, or with another player's ship"
      ) {
        row in
        if !row.isNull(.attackerID), row.id(.attackerID) == row.id(.defenderID) {
          return true
        }
        guard let place = context.place(row, .sectorID), !context.isFedspace(place) else {
          return true
        }
        func isForeign(
          _ ship: CombatLog.Column, _ type: CombatLog.Column, _ player: CombatLog.Column
        ) -> Bool {
          guard let ship = context.row(Tables.ships, row.id(ship)) else { return false }
          if ship.text(.type) != row.text(type) { return true }
          guard let player = row.id(player), let owner = ship.id(.ownerID) else { return false }
          return player != owner
        }
        if isForeign(.attackerShipID, .attackerShipType, .attackerID)
          || isForeign(.defenderShipID, .defenderShipType, .defenderID)
        {
          return true
        }
        return (row.int(.creditsLooted) ?? 0) > 0
          && !["attacker_win", "defender_win"].contains(row.text(.outcome) ?? "")
      }
    },
    .rows("ENT-101", "Daily totals match the fights") { context, log in
      var fights: [Int64: Int] = [:]
      for row in context[Tables.combatLogs] {
        if let time = row.time(.timestamp) { fights[DayNumber.of(time), default: 0] += 1 }
      }
      log.rows(context[Tables.combatStats], "total_combats is not the day's number of fights") {
        row in
        guard let date = row.time(.date) else { return true }
        return row.int(.totalCombats) != fights[DayNumber.of(date)] ?? 0
      }
    },
    .rows(
      "ENT-102", "Players have at most as many drones as their ship carries, with health in range"
    ) {
      context, log in
      var limits: [String: Int] = [:]
      for row in context[Tables.shipSpecifications] {
        if let type = row.text(.type) { limits[type] = row.int(.maxDrones) }
      }
      let drones = context.children(Tables.drones, by: .playerID)
      log.rows(context[Tables.players], "more drones than the ship's limit") { row in
        let own = drones[row.id(.id)]
          .filter { $0.label(.status) != DroneStatus.destroyed }
        guard !own.isEmpty else { return false }
        let hull = context.row(Tables.ships, row.id(.currentShipID))?.text(.type)
        return own.count > (hull.flatMap { limits[$0] } ?? 0)
      }
      log.rows(context[Tables.drones], "health out of range, or destroyed without a time") { row in
        guard let health = row.int(.health), let most = row.int(.maxHealth) else { return true }
        let isDestroyed = row.label(.status) == DroneStatus.destroyed
        return !(0...most).contains(health)
          || isDestroyed != (health == 0) || isDestroyed == row.isNull(.destroyedAt)
      }
    },
    .rows("ENT-103", "A deployed drone has one open deployment, in its sector") { context, log in
      let deployments = context.children(Tables.droneDeployments, by: .droneID)
      log.rows(context[Tables.drones], "open deployments do not match the drone") { row in
        let own = deployments[row.id(.id)]
        let open = own.filter { $0.flag(.isActive) }
        if own.contains(where: { $0.flag(.isActive) != $0.isNull(.recalledAt) }) { return true }
        guard row.label(.status) == DroneStatus.deployed else { return !open.isEmpty }
        return open.count != 1 || open[0].id(.sectorID) != row.id(.sectorID)
          || open[0].id(.playerID) != row.id(.playerID)
      }
    },
    .rows("ENT-104", "Drones fight drones of another owner, and the winner took part") {
      context, log in
      log.rows(context[Tables.droneCombats], "the same owner, or a winner that did not take part") {
        row in
        guard let one = context.row(Tables.drones, row.id(.attackerDroneID)),
          let two = context.row(Tables.drones, row.id(.defenderDroneID))
        else { return true }
        let winner = row.id(.winnerDroneID)
        return one.id(.playerID) == two.id(.playerID)
          || winner.map { $0 != one.id(.id) && $0 != two.id(.id) } ?? false
      }
    },
    .rows(
      "ENT-105",
      "Fleet totals are sums over members, which are intact ships of the team in one sector"
    ) {
      context, log in
      let members = context.children(Tables.fleetMembers, by: .fleetID)
      var seen = Set<Identifier>()
      log.rows(context[Tables.fleets], "totals or members do not match") { row in
        guard row.label(.status) != FleetStatus.disbanded, let id = row.id(.id) else {
          return false
        }
        let own = members[id]
        guard own.count == row.int(.totalShips) else { return true }
        var power = 0.0
        for member in own {
          guard let ship = context.row(Tables.ships, member.id(.shipID)),
            let player = context.row(Tables.players, member.id(.playerID)),
            let shipID = ship.id(.id), seen.insert(shipID).inserted
          else { return true }
          power += ship[.combat]["attack_rating"].numberValue ?? 0
          if ship.flag(.isDestroyed) || player.id(.teamID) != row.id(.teamID)
            || context.place(ship, .sectorID) != context.place(row, .sectorID)
          {
            return true
          }
        }
        return abs(power - (row.number(.totalFirepower) ?? 0)) > 0.5
      }
    },
    .rows("ENT-106", "Battles are between two teams, and casualties add up") { context, log in
      let casualties = context.children(Tables.fleetBattleCasualties, by: .battleID)
      log.rows(context[Tables.fleetBattles], "the same team, or casualties that do not add up") {
        row in
        guard let id = row.id(.id),
          let one = context.row(Tables.fleets, row.id(.attackerFleetID)),
          let two = context.row(Tables.fleets, row.id(.defenderFleetID))
        else { return false }
        if one.id(.teamID) == two.id(.teamID) { return true }
        let own = casualties[id]
        func isOff(
          _ side: [StoredRow<FleetBattleCasualty>], destroyed: FleetBattle.Column,
          retreated: FleetBattle.Column, initial: FleetBattle.Column
        ) -> Bool {
          side.count(where: { $0.flag(.destroyed) }) != row.int(destroyed)
            || side.count(where: { $0.flag(.retreated) }) != row.int(retreated)
            || side.count > (row.int(initial) ?? 0)
        }
        return isOff(
          own.filter { $0.flag(.wasAttacker) }, destroyed: .attackerShipsDestroyed,
          retreated: .attackerShipsRetreated, initial: .attackerShipsInitial)
          || isOff(
            own.filter { !$0.flag(.wasAttacker) }, destroyed: .defenderShipsDestroyed,
            retreated: .defenderShipsRetreated, initial: .defenderShipsInitial)
      }
    },
  ]
}

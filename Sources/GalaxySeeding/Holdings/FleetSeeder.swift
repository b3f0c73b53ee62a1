import Determinism
import GalaxyModel

/// A fleet with its members.
struct FleetHolding {
  var fleet: Fleet
  var members: [FleetMember]
  /// Index of the host region where it is.
  let crew: Int
  let host: Int
  let node: Int
  /// Indexes of its hulls; none if it was disbanded.
  let hulls: [Int]
}

/// Forms fleets of three members of a team at the gate of its home.
struct FleetSeeder {
  let context: PopulationContext
  let hosts: [Host]

  /// Forms the fleets, and moves their pilots and hulls there.
  func fleets(
    pilots: inout [Pilot], crews: [Crew], hulls: inout [PlayerHull]
  ) -> [FleetHolding] {
    let total = min(context.counts.fleets, crews.count)
    return (0..<total).map { index in
      fleet(
        index, isActive: index < total - context.counts.disbandedFleets, crew: crews[index],
        pilots: &pilots, hulls: &hulls)
    }
  }

  // The name without a numeral.
  private static func plain(_ name: String) -> String {
    name.split(separator: " ").prefix(2).joined(separator: " ")
  }

  private func fleet(
    _ index: Int, isActive: Bool, crew: Crew, pilots: inout [Pilot], hulls: inout [PlayerHull]
  ) -> FleetHolding {
    let key = "\(crew.ordinal)/1"
    var stream = context.stream(.fleets, key)
    let leader = pilots[crew.members[0]].player.id
    var fleet = Fleet(
      id: context.id("fleets", key), teamID: crew.team.id,
      name: FleetSeeder.plain(crew.team.name) + " "
        + stream.pick(from: ["Wing", "Company", "Fleet", "Circle"]))
    fleet.commanderID = leader
    fleet.formation = [.standard, .aggressive, .defensive][stream.index(below: 3)]
    let created = context.epoch.adding(seconds: -stream.int(in: 62 * 86_400...64 * 86_400))
    fleet.createdAt = created
    guard isActive else {
      fleet.status = .disbanded
      fleet.disbandedAt = created.adding(seconds: stream.int(in: 86_400...20 * 86_400))
      return FleetHolding(
        fleet: fleet, members: [], crew: crew.ordinal - 1, host: crew.home, node: crew.gate,
        hulls: [])
    }
    fleet.status = .ready
    fleet.sectorID = hosts[crew.home].region.sectors.identifier[crew.gate]
    fleet.morale = stream.int(in: 70...100)
    fleet.supplyLevel = stream.int(in: 60...100)
    let flown = crew.members.prefix(3).map { pilots[$0].current }
    var members: [FleetMember] = []
    for (place, hull) in flown.enumerated() {
      let pilot = hulls[hull].owner
      pilots[pilot].isPosted = true
      pilots[pilot].node = crew.gate
      hulls[hull].node = crew.gate
      let figures = ShipCatalog.figures(hulls[hull].type)
      fleet.totalShips += 1
      fleet.totalFirepower += figures.attackRating
      fleet.totalShields += figures.maxShields
      fleet.totalHull += figures.hullPoints
      fleet.averageSpeed += figures.speed
      let memberKey = "\(key)/\(place + 1)"
      var member = FleetMember(
        id: context.id("fleet_members", memberKey), fleetID: fleet.id, shipID: hulls[hull].id,
        playerID: pilots[pilot].player.id)
      member.role = place == 0 ? .flagship : place == 1 ? .attacker : .defender
      member.position = place
      member.joinedAt = created.adding(seconds: place * 600)
      member.readyStatus = true
      members.append(member)
    }
    fleet.averageSpeed /= Double(max(1, flown.count))
    return FleetHolding(
      fleet: fleet, members: members, crew: crew.ordinal - 1, host: crew.home, node: crew.gate,
      hulls: flown)
  }
}

import Determinism
import GalaxyModel

/// Places players: near the capital, docked at stations, or anywhere in the core.
struct PositionSeeder {
  let context: PopulationContext
  let hosts: [Host]

  /// Places everyone who is not with a fleet, and one player on a planet of their own.
  func place(_ pilots: inout [Pilot], hulls: inout [PlayerHull], colonies: [Holding]) {
    if let colony = colonies.first(where: {
      !pilots[$0.owner].isPosted && pilots[$0.owner].home == $0.host
    }) {
      pilots[colony.owner].isPosted = true
      pilots[colony.owner].node = colony.node
      pilots[colony.owner].player.isLanded = true
      pilots[colony.owner].player.currentPlanetID = colony.id
    }
    var turn = 0
    for index in pilots.indices {
      let host = hosts[pilots[index].home]
      var stream = context.stream(.players, "\(pilots[index].ordinal)/place")
      if !pilots[index].isPosted {
        // Of five players, two are near the capital, two are docked, and one is anywhere.
        switch turn % 5 {
        case 0, 1: pilots[index].node = stream.pick(from: host.capitalNodes)
        case 2, 3:
          pilots[index].node = stream.pick(from: host.portNodes)
          if let station = host.station(pilots[index].node) {
            pilots[index].player.isDocked = true
            pilots[index].player.currentPortID = station.id
          }
        default: pilots[index].node = stream.pick(from: host.coreNodes)
        }
        turn += 1
      }
      let player = pilots[index].player
      pilots[index].player.currentSectorID = host.globalID(pilots[index].node)
      hulls[pilots[index].current].node = pilots[index].node
      hulls[pilots[index].current].isDocked = player.isDocked || player.isLanded
    }
  }

  /// Notes pilots in the presence lists of their sectors, and the claims of teams.
  func note(
    _ pilots: [Pilot], hulls: [PlayerHull], crews: [Crew], in worlds: inout [RegionWorld]
  ) {
    for pilot in pilots {
      let hull = hulls[pilot.current]
      worlds[pilot.home].contents.sectors[pilot.node, default: SectorContents()].present.append(
        .object([
          "player_id": .identifier(pilot.player.id), "username": .text(pilot.user.username),
          "ship_id": .identifier(hull.id), "ship_name": .text(hull.name),
          "ship_type": .text(hull.type.rawValue), "team_id": pilot.player.teamID.cell,
          "arrived_at": pilot.player.lastActivityAt.cell,
        ]))
      worlds[pilot.home].contents.government.activePlayers += 1
    }
    for crew in crews {
      guard let base = crew.base else { continue }
      worlds[crew.home].contents.sectors[base, default: SectorContents()].controllingTeamID =
        crew.team.id
    }
  }
}

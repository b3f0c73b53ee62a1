import GalaxyModel
import GalaxySettings

extension Population {
  /// Whether players fight: it takes two of them.
  var hasFights: Bool { context.settings.isOn(.combat) && people.pilots.count > 1 }

  var fightPlan: FightPlan { FightPlan(counts: context.counts, days: context.days) }

  /// Characters die after the hulls of players have their places in the register.
  var burial: FallenSeeder {
    FallenSeeder(context: context, firstRegistration: hangar.hulls.count)
  }

  /// Numbers of the fights that cost a hull, with the index of the hull.
  var lossFights: [(fight: Int, hull: Int)] {
    let lost = hangar.hulls.indices.filter { hangar.hulls[$0].role == .lost }
    let fatal = FightPlan.fatal(lost.count, of: fightPlan.fights(.ships))
    return zip(fatal, lost).map { (fight: $0, hull: $1) }
  }

  /// The source of all fights in the present state of the population.
  var fights: FightSeeder {
    let losers = lossFights.map { ($0.fight, hangar.hulls[$0.hull].owner) }
    let victims = casualties.fallen.map { ($0.fight, $0.opponent) }
    return FightSeeder(
      context: context,
      field: Battlefield(
        pilots: people.pilots, hulls: hangar.hulls, hosts: hosts,
        guards: forces.drones.filter { $0.drone.status == .deployed },
        stations: casualties.stations, planets: casualties.planets,
        victims: Dictionary(victims, uniquingKeysWith: { first, _ in first }),
        opponents: casualties.opponents,
        losers: Dictionary(losers, uniquingKeysWith: { first, _ in first })))
  }

  /// Turns hulls that would be lost into docked spare ones, where there are no fights.
  mutating func keepLostHulls() {
    for index in hangar.hulls.indices where hangar.hulls[index].role == .lost {
      let pilot = hangar.hulls[index].owner
      hangar.hulls[index].role = .spare
      hangar.hulls[index].node = hosts[people.pilots[pilot].home].portNodes[0]
      hangar.hulls[index].isDocked = true
      people.pilots[pilot].lost = nil
    }
  }

  /// Makes the wrecks of lost hulls, of some of the dead characters' hulls, and of abandoned ones.
  mutating func leaveWrecks() {
    let seeder = WreckSeeder(context: context, hosts: hosts)
    let ships = PlayerShips(context: context, hosts: hosts, offers: commerce.offers)
    let shares = seeder.shares(lost: casualties.lostIn.count, fallen: casualties.diedIn.count)
    var wrecks: [CargoWreck] = []
    for index in hangar.hulls.indices {
      guard let fight = casualties.lostIn[index] else { continue }
      let hull = hangar.hulls[index]
      let owner = people.pilots[hull.owner]
      wrecks.append(
        seeder.wreck(
          key: hull.key, type: hull.type, cargo: ships.cargo(hull, host: owner.home),
          ship: hull.id, fight: fight, owner: owner))
    }
    for (number, victim) in casualties.fallen.enumerated().prefix(shares.fallen) {
      guard let fight = casualties.diedIn[number] else { continue }
      wrecks.append(
        seeder.wreck(
          key: victim.key.text + "/1", type: victim.opponent.shipType, cargo: victim.cargo,
          ship: victim.opponent.ship, fight: fight, owner: nil))
    }
    casualties.wrecks = wrecks + seeder.abandoned(shares.abandoned, pilots: people.pilots)
  }
}

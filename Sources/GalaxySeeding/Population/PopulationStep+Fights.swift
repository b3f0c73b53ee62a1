import GalaxyModel
import GalaxySettings

extension PopulationStep {
  /// Stations and planets that can be attacked.
  static let targets = PopulationStep(
    .targets, needs: [.colonies, .genesis, .stationOwners]
  ) { population, worlds, _ in
    let owned = population.estate.planets + population.estate.stations
    let targets = TargetFinder(owners: owned)
    population.casualties.stations = zip(worlds, population.hosts).map(targets.stations)
    population.casualties.planets = zip(worlds, population.hosts).map(targets.planets)
  }

  /// Times at which hulls were lost; without fights, hulls that would be lost are in dock instead.
  static let losses = PopulationStep(
    .losses, changes: [.accounts, .hulls]
  ) { population, _, _ in
    guard population.hasFights else { return population.keepLostHulls() }
    let plan = population.fightPlan
    for (fight, hull) in population.lossFights {
      let time = plan.time(fight)
      population.hangar.hulls[hull].lostAt = time
      // The present hull of the pilot was bought afterwards.
      let current = population.people.pilots[population.hangar.hulls[hull].owner].current
      population.hangar.hulls[current].created = min(
        time.adding(seconds: 300), population.context.epoch)
    }
  }

  /// Characters that players fought, and those that died.
  static let victims = PopulationStep(
    .victims, groups: [.combat], streams: [.npcDeathLog], needs: [.hulls]
  ) { population, worlds, _ in
    guard population.hasFights else { return }
    population.casualties.opponents = Opponent.living(in: worlds)
    population.casualties.fallen = population.burial.plan(worlds)
  }

  /// Fights that cost a hull or a life; owners and wrecks follow from them.
  static let fatalFights = PopulationStep(
    .fatalFights, groups: [.combat], streams: [.combatLogs],
    needs: [.accounts, .drones, .targets, .losses, .victims], changes: [.hulls]
  ) { population, _, _ in
    guard population.hasFights else { return }
    let fights = population.fights
    for (number, hull) in population.lossFights {
      guard let fight = fights.fight(number) else { continue }
      population.hangar.hulls[hull].node = fight.node
      population.hangar.hulls[hull].lostAt = fight.row.endedAt ?? fight.row.timestamp
      population.casualties.lostIn[hull] = fight
    }
    for (index, victim) in population.casualties.fallen.enumerated() {
      population.casualties.diedIn[index] = fights.fight(victim.fight)
    }
  }

  /// Characters that died, with their lost hulls.
  static let deaths = PopulationStep(
    .deaths, groups: [.combat], needs: [.hulls, .victims, .fatalFights], changes: [.worlds]
  ) { population, worlds, _ in
    let burial = population.burial
    var buried: [(key: FallenKey, death: NPCDeath)] = []
    for (number, victim) in population.casualties.fallen.enumerated() {
      guard let fight = population.casualties.diedIn[number] else { continue }
      let death = burial.bury(
        victim, number: number, after: fight, in: &worlds[victim.opponent.host])
      buried.append((victim.key, death))
    }
    population.casualties.deaths = buried.sorted { $0.key < $1.key }.map(\.death)
  }

  /// Wrecks of lost hulls.
  static let wrecks = PopulationStep(
    .wrecks, groups: [.combat, .wrecks], streams: [.cargoWrecks],
    needs: [.accounts, .hulls, .offers, .victims, .fatalFights]
  ) { population, _, _ in
    guard population.hasFights else { return }
    population.leaveWrecks()
    population.casualties.lostIn = [:]
    population.casualties.diedIn = [:]
  }

  /// Fleets at the gates of their teams.
  static let fleets = PopulationStep(
    .fleets, groups: [.fleets], streams: [.fleets], needs: [.teams], changes: [.accounts, .hulls]
  ) { population, _, _ in
    population.forces.fleets = FleetSeeder(context: population.context, hosts: population.hosts)
      .fleets(
        pilots: &population.people.pilots, crews: population.people.crews,
        hulls: &population.hangar.hulls)
  }

  /// Battles between fleets.
  static let battles = PopulationStep(
    .battles, groups: [.fleets], streams: [.fleetBattles], needs: [.accounts, .hulls],
    changes: [.fleets]
  ) { population, _, _ in
    population.forces.battles = BattleSeeder(context: population.context, hosts: population.hosts)
      .seed(
        &population.forces.fleets, hulls: population.hangar.hulls,
        pilots: population.people.pilots)
  }
}

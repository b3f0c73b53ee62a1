import GalaxyModel
import GalaxySettings

extension PopulationStep {
  /// Genesis devices, and the planets that finished ones formed.
  static let genesis = PopulationStep(
    .genesis, groups: [.genesis, .planets], streams: [.genesisDevices],
    changes: [.accounts, .hulls, .worlds]
  ) { population, worlds, report in
    population.estate.genesis = GenesisSeeder(context: population.context, hosts: population.hosts)
      .seed(
        pilots: &population.people.pilots, hulls: &population.hangar.hulls, worlds: &worlds,
        report: &report)
  }

  /// Planets that players settled.
  static let colonies = PopulationStep(
    .colonies, streams: [.playerPlanets], needs: [.accounts, .teams, .genesis], changes: [.worlds]
  ) { population, worlds, report in
    let planets = worlds.reduce(0) { $0 + $1.planets.count }
    let owned = population.context.counts.ownedPlanets(ofPlanets: planets)
    let formed = population.estate.genesis.planets.count
    population.estate.colonies = ColonySeeder(
      context: population.context, hosts: population.hosts
    ).settle(
      max(0, owned - formed), pilots: population.people.pilots, crews: population.people.crews,
      worlds: &worlds)
    if population.estate.colonies.count + formed < owned {
      report.omit("player_planets", "too few habitable planets off fedspace")
    }
  }

  /// Stations that players bought.
  static let stationOwners = PopulationStep(
    .stationOwners, streams: [.playerStations], needs: [.accounts, .teams], changes: [.worlds]
  ) { population, worlds, _ in
    let ordinary = worlds.reduce(0) { $0 + $1.stations.count(where: \.isOrdinary) }
    population.estate.stations = StationOwnerSeeder(
      context: population.context, hosts: population.hosts
    ).sell(
      population.context.counts.ownedStations(ofOrdinary: ordinary),
      pilots: population.people.pilots, crews: population.people.crews, worlds: &worlds)
  }

  /// Orders of hulls at TradeDocks.
  static let projects = PopulationStep(
    .projects, streams: [.constructionReservations], changes: [.accounts, .worlds]
  ) { population, worlds, report in
    guard worlds.contains(where: { !$0.tradeDocks.isEmpty }) else {
      for table in ["trade_docks", "construction_slips", "construction_reservations"] {
        report.omit(table, "no region of players has a TradeDock")
      }
      return
    }
    population.estate.projects = ProjectSeeder(context: population.context)
      .projects(&population.people.pilots, worlds: &worlds)
  }

  /// Standing of those who fly a Carrier or a Warp Jumper, which are sold to friends of their
  /// makers only.
  static let flagshipStanding = PopulationStep(
    .flagshipStanding, needs: [.hulls], changes: [.accounts]
  ) { population, _, _ in
    for index in population.people.pilots.indices {
      let current = population.people.pilots[index].current
      switch population.hangar.hulls[current].type {
      case .carrier:
        population.people.pilots[index].favors.append(
          Favor(faction: .terranFederation, atLeast: 200))
      case .warpJumper:
        population.people.pilots[index].favors.append(
          Favor(faction: .novaScientificInstitute, atLeast: 500))
      default: continue
      }
    }
  }

  /// Drones, their posts and their fights.
  static let drones = PopulationStep(
    .drones, groups: [.drones], streams: [.drones, .droneDeployments, .droneCombats],
    needs: [.accounts, .teams, .hulls, .colonies, .genesis]
  ) { population, _, report in
    let context = population.context
    let people = population.people
    let colonies = population.estate.planets
    let seeder = DroneSeeder(context: context, hosts: population.hosts)
    var drones = seeder.drones(pilots: people.pilots, hulls: population.hangar.hulls)
    let posted = seeder.post(
      &drones, count: context.counts.openDeployments, pilots: people.pilots, crews: people.crews,
      colonies: colonies)
    population.forces.droneFights = DroneFightSeeder(context: context, seeder: seeder).fights(
      &drones, posted: posted, pilots: people.pilots)
    // If a few players have no rivals to raid, the remaining drones stand guard as well.
    let missing = context.counts.deployments - drones.count { $0.deployment != nil }
    if missing > 0 {
      _ = seeder.post(
        &drones, count: missing, pilots: people.pilots, crews: people.crews, colonies: colonies)
    }
    population.forces.drones = drones
    let wanted = context.counts.drones
    guard drones.count < wanted else { return }
    report.warnings.append(
      GenerationWarning(
        category: "seeding", code: "DRONE_SHORTFALL",
        message: "\(wanted - drones.count) of \(wanted) drones found no hull with room for them"))
  }
}

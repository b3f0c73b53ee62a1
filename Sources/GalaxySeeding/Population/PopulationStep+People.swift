import GalaxyModel
import GalaxySettings

extension PopulationStep {
  /// Accounts with players, at the capital of their home region.
  static let accounts = PopulationStep(.accounts, streams: [.users, .players]) {
    population, _, _ in
    population.people.pilots = PilotSeeder(context: population.context, hosts: population.hosts)
      .pilots()
    population.commerce.wallets = Wallets(population.people.pilots)
  }

  /// The account of the administrator.
  static let administrator = PopulationStep(.administrator, groups: [.administration]) {
    population, _, _ in
    population.people.administrator = population.context.administrator
  }

  /// Teams of four with home bases.
  static let teams = PopulationStep(
    .teams, groups: [.teams], streams: [.teams], changes: [.accounts]
  ) { population, _, _ in
    population.people.crews = TeamSeeder(context: population.context, hosts: population.hosts)
      .crews(&population.people.pilots)
  }

  /// Hulls in use, in reserve and lost.
  static let hulls = PopulationStep(
    .hulls, streams: [.ships], needs: [.teams], changes: [.accounts]
  ) { population, _, _ in
    population.hangar.hulls = HullPlan(context: population.context, hosts: population.hosts)
      .hulls(&population.people.pilots)
  }

  /// Sales of hulls between players, and a theft report that was withdrawn.
  static let hullSales = PopulationStep(
    .hullSales, streams: [.shipRegistry], needs: [.accounts], changes: [.hulls]
  ) { population, _, _ in
    population.hangar.stolen = HullTrade(context: population.context)
      .trade(&population.hangar.hulls, pilots: population.people.pilots)
  }

  /// Positions of players and their hulls.
  static let positions = PopulationStep(
    .positions, streams: [.players], needs: [.colonies, .fleets], changes: [.accounts, .hulls]
  ) { population, _, _ in
    PositionSeeder(context: population.context, hosts: population.hosts)
      .place(
        &population.people.pilots, hulls: &population.hangar.hulls,
        colonies: population.estate.colonies)
  }

  /// Entries of players in the presence lists of sectors, and totals of teams.
  static let presence = PopulationStep(
    .presence, needs: [.accounts, .hulls, .positions, .colonies, .genesis],
    changes: [.teams, .worlds]
  ) { population, worlds, _ in
    PositionSeeder(context: population.context, hosts: population.hosts)
      .note(
        population.people.pilots, hulls: population.hangar.hulls, crews: population.people.crews,
        in: &worlds)
    let planets = population.estate.planets
    for index in population.people.crews.indices {
      let members = Set(population.people.crews[index].members)
      population.people.crews[index].team.totalPlanets = planets.count {
        members.contains($0.owner)
      }
    }
  }
}

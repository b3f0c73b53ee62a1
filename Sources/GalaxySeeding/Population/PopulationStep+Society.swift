import GalaxyModel
import GalaxySettings

extension PopulationStep {
  /// Elections in the last host region, a democracy.
  ///
  /// If players may own the region, one of its residents does.
  static let elections = PopulationStep(
    .elections, groups: [.governance], streams: [.regionalMemberships, .regionalVotes],
    needs: [.accounts], changes: [.worlds]
  ) { population, worlds, _ in
    let voting = worlds.count - 1
    if worlds[voting].region.type == .playerOwned {
      let owner = population.people.pilots.first { $0.home == voting }
      worlds[voting].contents.government.ownerID = owner?.user.id
    }
    worlds[voting].contents.government.governanceType = "democracy"
    let result = ElectionSeeder(
      context: population.context, memberships: population.memberships
    ).seed(host: voting, region: worlds[voting].region, pilots: population.people.pilots)
    worlds[voting].contents.government.governorID = result.winner
    population.politics.elections = result
  }

  /// Policies, in the small profiles of the democracy only.
  static let policies = PopulationStep(
    .policies, groups: [.governance], streams: [], needs: [.accounts]
  ) { population, worlds, _ in
    let seeder = PolicySeeder(context: population.context)
    let memberships = population.memberships
    let hosts =
      population.context.counts.isDemo ? [worlds.count - 1] : Array(worlds.indices)
    // By name of the region, like the rows of regions.
    for host in hosts.sorted(byRank: { (Double(worlds[$0].regionIndex), 0) }) {
      let pilots = population.people.pilots
      let region = worlds[host].region
      let proposers = pilots.filter { $0.home == host && $0.hasFinishedFirstLogin }.prefix(3)
      population.politics.policies += seeder.rows(
        region: region, tax: region.type == .playerOwned ? 0.1 : 0.05,
        voters: pilots.count { memberships.vote($0, in: host) != nil },
        proposers: Array(proposers))
    }
  }

  /// Treaties between regions that a tunnel joins.
  static let treaties = PopulationStep(.treaties, groups: [.governance]) {
    population, _, report in
    population.politics.treaties = TreatySeeder(context: population.context)
      .rows(population.outline)
    if population.outline.startingCount < 2 {
      report.omit("regional_treaties", "there is only one region")
    }
  }

  /// Journeys of players between the host regions.
  static let travels = PopulationStep(
    .travels, groups: [.governance], streams: [.interRegionalTravels], needs: [.accounts]
  ) { population, _, report in
    population.politics.travels = TravelSeeder(
      context: population.context, hosts: population.hosts, memberships: population.memberships,
      outline: population.outline
    ).rows(pilots: population.people.pilots)
    if population.outline.startingCount < 2 {
      report.omit("inter_regional_travels", "there is only one region")
    }
  }
}

extension Population {
  /// Memberships of players in the host regions.
  var memberships: MembershipSeeder { MembershipSeeder(context: context, hosts: hosts) }
}

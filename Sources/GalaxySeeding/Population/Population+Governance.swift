import GalaxyModel
import GalaxySettings

extension Population {
  /// Elections, policies, treaties and journeys. The last host region is a democracy; if players
  /// may own it, one of those who live there does.
  mutating func govern(
    _ worlds: inout [RegionWorld], galaxy: Galaxy, report: inout SeedingReport
  ) {
    guard context.settings.isOn(.governance), !pilots.isEmpty else { return }
    let memberships = MembershipSeeder(context: context, hosts: hosts)
    let voting = worlds.count - 1
    let residents = pilots.filter { $0.home == voting }
    if worlds[voting].region.type == .playerOwned {
      worlds[voting].contents.government.ownerID = residents.first?.user.id
    }
    worlds[voting].contents.government.governanceType = "democracy"
    let result = ElectionSeeder(context: context, memberships: memberships).seed(
      host: voting, region: worlds[voting].region, pilots: pilots)
    worlds[voting].contents.government.governorID = result.winner
    elections = [result]

    let seeder = PolicySeeder(context: context)
    let hostsWithPolicies = context.counts.isDemo ? [voting] : Array(worlds.indices)
    // By name of the region, like the rows of regions.
    for host in hostsWithPolicies.sorted(by: {
      worlds[$0].regionIndex < worlds[$1].regionIndex
    }) {
      let voters = pilots.count { memberships.vote($0, in: host) != nil }
      let region = worlds[host].region
      policies += seeder.rows(
        region: region, tax: region.type == .playerOwned ? 0.1 : 0.05, voters: voters,
        proposers: Array(
          pilots.filter { $0.home == host && $0.hasFinishedFirstLogin }.prefix(3)))
    }
    treaties = TreatySeeder(context: context).rows(galaxy)
    travels = TravelSeeder(
      context: context, hosts: hosts, memberships: memberships, galaxy: galaxy
    ).rows(pilots: pilots)
    if galaxy.regions.count < 2 {
      report.omit("regional_treaties", "there is only one region")
      report.omit("inter_regional_travels", "there is only one region")
    }
  }
}

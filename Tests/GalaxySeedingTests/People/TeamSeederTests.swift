import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("TeamSeeder: teams of four from one region")
struct TeamSeederTests {
  private func people(_ players: Int, regions: Int) -> SketchedPeople {
    let regions = (0..<regions).map {
      Sketch.region(60, Sketch.cycle(60), fedspace: 3, name: "r\($0)")
    }
    var people = SketchedPeople(regions, Sketch.context(), players: players)
    people.formTeams()
    return people
  }

  @Test func oneSixthOfThePlayersLeadsATeam() {
    for (players, teams) in [(3, 0), (4, 1), (24, 4), (48, 8), (100, 17)] {
      #expect(people(players, regions: 1).crews.count == teams, "\(players)")
    }
  }

  @Test func membersShareTheirHomeAndKnowTheirTeam() {
    let people = people(48, regions: 2)
    var seen = Set<Int>()
    for (index, crew) in people.crews.enumerated() {
      #expect(crew.members.count == 4 && crew.ordinal == index + 1)
      for member in crew.members {
        #expect(seen.insert(member).inserted)
        #expect(people.pilots[member].home == crew.home)
        #expect(people.pilots[member].team == index)
        #expect(people.pilots[member].player.teamID == crew.team.id)
      }
      #expect(crew.team.leaderID == people.pilots[crew.members[0]].player.id)
      #expect(
        crew.team.totalCredits
          == crew.members.reduce(0) { $0 + people.pilots[$1].player.credits })
    }
    #expect(people.crews.contains { $0.home == 1 })
    #expect(Set(people.crews.map(\.team.name)).count == people.crews.count)
    #expect(Set(people.crews.compactMap(\.base)).count <= people.crews.count)
  }

  @Test func rolesGiveRights() throws {
    let people = people(24, regions: 1)
    let seeder = TeamSeeder(context: people.context, hosts: people.hosts)
    let rows = seeder.memberships(try #require(people.crews.first), pilots: people.pilots)
    #expect(rows.map(\.role) == [.leader, .officer, .member, .recruit])
    #expect(rows.map(\.canInvite) == [true, true, false, false])
    #expect(rows.map(\.canManageTreasury) == [true, false, false, false])
    for (row, next) in zip(rows, rows.dropFirst()) { #expect(row.joinedAt < next.joinedAt) }
  }
}

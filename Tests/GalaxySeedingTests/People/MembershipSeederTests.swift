import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("MembershipSeeder: home regions, and a second one for half of the players")
struct MembershipSeederTests {
  private func people(_ regions: Int) -> SketchedPeople {
    SketchedPeople(
      (0..<regions).map { Sketch.region(30, name: "r\($0)") },
      Sketch.context(), players: 24)
  }

  @Test func everySecondPlayerHasASecondMembership() {
    let people = people(2)
    let seeder = MembershipSeeder(context: people.context, hosts: people.hosts)
    let rows = people.pilots.flatMap(seeder.rows)
    #expect(rows.count == 36)
    #expect(
      people.pilots.filter(seeder.hasSecond).map(\.index) == Array(stride(from: 0, to: 24, by: 2)))
    for pilot in people.pilots where seeder.hasSecond(pilot) {
      #expect(seeder.second(pilot).id != seeder.home(pilot).id)
    }
    let alone = self.people(1)
    let single = MembershipSeeder(context: alone.context, hosts: alone.hosts)
    #expect(alone.pilots.flatMap(single.rows).count == 24)
  }

  @Test func votersAreCitizensOrResidents() {
    let people = people(2)
    let seeder = MembershipSeeder(context: people.context, hosts: people.hosts)
    for pilot in people.pilots {
      let home = seeder.home(pilot)
      #expect([.citizen, .resident].contains(home.membershipType))
      #expect((1...2).contains(home.votingPower))
      #expect(seeder.vote(pilot, in: pilot.home)?.id == home.id)
      let other = seeder.vote(pilot, in: 1 - pilot.home)
      #expect((other != nil) == (pilot.index % 4 == 0), "\(pilot.index)")
      if let other { #expect(other.membershipType == .resident && other.votingPower == 1) }
    }
  }
}

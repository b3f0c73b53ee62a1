import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("PilotSeeder: accounts with wallets, ranks and standing")
struct PilotSeederTests {
  private func people(_ players: Int, regions: Int) -> SketchedPeople {
    let owned = Sketch.region(40, Sketch.cycle(40), fedspace: 2, name: "b")
    return SketchedPeople(
      [Sketch.region(40, Sketch.cycle(40), fedspace: 2), owned].prefix(regions).map { $0 },
      Sketch.context(), players: players)
  }

  @Test func aThirdLivesInTheSecondRegion() {
    let pilots = people(24, regions: 2).pilots
    #expect(pilots.count { $0.home == 1 } == 8)
    #expect(people(24, regions: 1).pilots.allSatisfy { $0.home == 0 })
  }

  @Test func openSessionsAreDistributedAndTheFirstPlayersFinished() {
    for players in [1, 6, 12, 24, 100, 250] {
      let pilots = people(players, regions: 1).pilots
      let open = pilots.filter { !$0.hasFinishedFirstLogin }
      #expect(open.count == (2 * players + 12) / 24, "\(players)")
      if players >= 12 { #expect(!pilots.prefix(8).contains { !$0.hasFinishedFirstLogin }) }
    }
  }

  @Test func numbersAndNamesAgree() {
    let people = people(300, regions: 1)
    let epoch = people.context.epoch
    for pilot in people.pilots {
      let player = pilot.player
      let age = Int(epoch.seconds - pilot.user.createdAt.seconds)
      #expect(age >= 90 * 86_400 && age <= 400 * 86_400)
      #expect(player.credits <= 2_000_000 && player.rankPoints <= 60_000)
      #expect(player.militaryRank == RankCatalog.name(points: player.rankPoints))
      #expect(abs(player.personalReputation) <= 120)
      #expect(player.reputationTier == StandingCatalog.tier(player.personalReputation).name)
      #expect((0...1000).contains(player.turns))
      if let active = player.lastActivityAt { #expect(active <= epoch) }
      if let email = pilot.user.email { #expect(email == pilot.user.username + "@example.invalid") }
    }
    #expect(Set(people.pilots.map(\.user.username)).count == 300)
  }
}

import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("PopulationCounts: rows in proportion to the players")
struct PopulationCountsTests {
  private func counts(
    _ profile: Profile, _ players: Int
  ) -> PopulationCounts {
    PopulationCounts(
      players: players, days: profile == .demo ? 7 : 30, isDemo: profile != .load)
  }

  @Test func demoHasItsDocumentedNumbers() {
    let demo = counts(.demo, 24)
    #expect(demo.days == 7 && demo.teams == 4 && demo.messages == 72 && demo.openSessions == 2)
    #expect(demo.secondMemberships == 12 && demo.travels == 8 && demo.auditLogs == 60)
    #expect(demo.destroyedHulls == 3 && demo.spareHulls == 9 && demo.laterRegistryEvents == 8)
    #expect(demo.genesisDevices == 5 && demo.planetFormations == 3)
    #expect(demo.ownedPlanets(ofPlanets: 105) == 6 && demo.ownedPlanets(ofPlanets: 14) == 2)
    #expect(demo.ownedStations(ofOrdinary: 50) == 2 && demo.ownedStations(ofOrdinary: 9) == 0)
    #expect(demo.projects(slips: 12) == 3 && demo.projects(slips: 1) == 1)
    #expect(demo.drones == 48 && demo.deployments == 24 && demo.openDeployments == 14)
    #expect(demo.droneFights == 8 && demo.fleets == 4 && demo.disbandedFleets == 1)
    #expect(demo.battles == 2 && demo.restatedTrades == 120 && demo.fights == 24)
    #expect(demo.deaths == 3 && demo.populationWrecks == 6 && demo.priceAlerts(stations: 9) == 6)
  }

  @Test func loadFollowsTheFormulas() {
    let load = counts(.load, 1000)
    #expect(load.days == 30 && load.teams == 167 && load.messages == 5000)
    #expect(load.auditLogs == 5000 && load.fights == 3000 && load.restatedTrades == 12_000)
    #expect(load.tradesPerPlayer == 50 && load.deaths == 50 && load.battles == 50)
    #expect(load.fleets == 125 && load.spareHulls + load.destroyedHulls == 500)
    #expect(load.projects(slips: 200) == 50 && load.laterRegistryEvents == 200)
    #expect(load.priceAlerts(stations: 63) == 6)
  }

  @Test func settingsDecideTheNumberOfPlayersOfLoad() {
    func counts(_ profile: Profile, _ players: Int?) -> PopulationCounts {
      let context = Sketch.context(profile: profile) { settings in
        if let players { settings[\.players] = players }
      }
      return PopulationCounts(settings: context.settings)
    }
    #expect(counts(.demo, nil).players == 24 && counts(.demo, 100).players == 100)
    #expect(counts(.load, nil).players == 1000 && counts(.load, 100).players == 100)
    #expect(counts(.demo, nil).days == 7 && counts(.load, nil).days == 30)
  }

  @Test func fewPlayersHaveNoTeamWithoutMembers() {
    for players in 0...40 {
      let few = counts(.demo, players)
      #expect(few.teams * PopulationCounts.membersPerTeam <= players)
      #expect(few.fleets <= few.teams && few.disbandedFleets <= max(0, few.fleets - 2))
      #expect(few.spareHulls >= 0 && few.destroyedHulls <= players)
    }
  }
}

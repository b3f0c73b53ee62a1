import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxySeeding
import GalaxySettings
import Testing

@testable import GalaxyAnalysis

@Suite("The population")
struct PopulationSeederTests {
  /// Every rule about rows.
  static let rules = Invariant.all.map(\.id).filter { $0.hasPrefix("ENT-") }

  private func check(_ seeded: SeededGalaxy, _ rules: [String] = rules) throws {
    for violation in try seeded.violations(of: rules) { Issue.record("\(violation)") }
  }

  @Test(arguments: [1, 2102] as [UInt64])
  func demoOfTerranSpaceKeepsTheRules(seed: UInt64) throws {
    let seeded = try SeededGalaxy(.terranSpace, seed: seed, [("seeding.profile", "demo")])
    try check(seeded)
    let exact: [TableName: Int] = [
      .users: 25, .players: 24, .teams: 4, .teamMembers: 16, .reputations: 216,
      .messages: 72, .firstLoginSessions: 24, .dialogueExchanges: 70,
      .shipPresentationOptions: 24, .playerFirstLoginStates: 24, .playerPlanets: 6,
      .playerStations: 2, .genesisDevices: 5, .planetFormations: 3,
      .constructionReservations: 3, .enhancedMarketTransactions: 576,
      .marketTransactions: 120, .economicMetrics: 7, .priceAlerts: 6, .combatLogs: 24,
      .combatStats: 7, .drones: 48, .droneDeployments: 24, .droneCombats: 8, .fleets: 4,
      .fleetMembers: 9, .fleetBattles: 2, .fleetBattleCasualties: 7, .npcDeathLog: 3,
      .cargoWrecks: 13, .regionalMemberships: 36, .regionalElections: 3,
      .regionalVotes: 13, .regionalPolicies: 4, .regionalTreaties: 2,
      .interRegionalTravels: 8, .medals: 33, .auditLogs: 60, .adminCredentials: 1,
      .shipRarityConfigs: 8, .planets: 106,
    ]
    for (table, count) in exact { #expect(seeded.rows[table.schema].count == count, "\(table)") }
    #expect(seeded.rows[Tables.priceHistory].count == 7 * seeded.rows[Tables.marketPrices].count)
    #expect(seeded.rows[Tables.shipRegistry].count == seeded.rows[Tables.ships].count + 8)
  }

  @Test func demoOfAPlayerRegionKeepsTheRules() throws {
    let seeded = try SeededGalaxy(
      .playerOwned, seed: 3, [("seeding.profile", "demo"), ("region.sectors", "400")])
    try check(seeded)
    #expect(seeded.report.omissions.contains { $0.subject == "construction_reservations" })
  }

  @Test func loadKeepsTheRules() throws {
    let seeded = try SeededGalaxy(
      .terranSpace, seed: 5, [("seeding.profile", "load"), ("seeding.players", "48")]
    ) { $0.values[\.players] = 48 }
    try check(seeded)
    #expect(seeded.rows[Tables.combatLogs].count == 144)
    #expect(seeded.rows[Tables.marketTransactions].count == 576)
    #expect(seeded.rows[Tables.ships].count { !$0.flag(.isNPC) } == 72)
    #expect(seeded.rows[Tables.constructionReservations].count == 2)
  }

  @Test(arguments: [1, 2, 3, 7])
  func fewPlayersAreEnough(players: Int) throws {
    for days in [1, 60] {
      let seeded = try SeededGalaxy(
        .sandbox, seed: 9, [("seeding.profile", "demo"), ("region.sectors", "100")]
      ) {
        $0.values[\.players] = players
        $0.values[\.historyDays] = days
      }
      #expect(seeded.rows[Tables.players].count == players)
      try check(seeded, ["ENT-01", "ENT-08", "ENT-51", "ENT-90", "ENT-100"])
    }
  }

  @Test(arguments: SeedingGroup.allCases)
  func groupsLeaveNoDanglingKeys(group: SeedingGroup) throws {
    let seeded = try SeededGalaxy(
      .playerOwned, seed: 6, [("seeding.profile", "demo"), ("region.sectors", "120")]
    ) { $0.values.switchOff(group) }
    try check(seeded, ["ENT-01", "ENT-03", "ENT-44", "ENT-51", "ENT-55"])
  }

  @Test func anotherTimeOfDayShiftsNothing() throws {
    let seeded = try SeededGalaxy(
      .sandbox, seed: 9, [("seeding.profile", "demo"), ("region.sectors", "100")]
    ) {
      $0.values[\.epoch] = Timestamp(seconds: 1_700_000_123)
    }
    #expect(seeded.rows[Tables.economicMetrics].count == 7)
    let context = seeded.rows[Tables.enhancedMarketTransactions]
    #expect(
      context.allSatisfy { row in
        row.time(.timestamp).map { $0.seconds < 1_700_000_123 && $0.seconds > 1_699_395_323 }
          ?? false
      })
  }
}

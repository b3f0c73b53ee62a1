import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import GalaxySettings
import Testing

@testable import GalaxyAnalysis

@Suite("The population")
struct PopulationTests {
  /// Every rule about rows.
  static let rules = Invariant.all.map(\.id).filter { $0.hasPrefix("ENT-") }

  private func check(_ seeded: SeededGalaxy, _ rules: [String] = rules) throws {
    for violation in try seeded.violations(of: rules) { Issue.record("\(violation)") }
  }

  @Test(arguments: [1, 2102] as [UInt64])
  func demoOfTerranSpaceKeepsTheRules(seed: UInt64) throws {
    let seeded = try SeededGalaxy(.terranSpace, seed: seed, [("seeding.profile", "demo")])
    try check(seeded)
    let exact = [
      "users": 25, "players": 24, "teams": 4, "team_members": 16, "reputations": 216,
      "messages": 72, "first_login_sessions": 24, "dialogue_exchanges": 70,
      "ship_presentation_options": 24, "player_first_login_states": 24, "player_planets": 6,
      "player_stations": 2, "genesis_devices": 5, "planet_formations": 3,
      "construction_reservations": 3, "enhanced_market_transactions": 576,
      "market_transactions": 120, "economic_metrics": 7, "price_alerts": 6, "combat_logs": 24,
      "combat_stats": 7, "drones": 48, "drone_deployments": 24, "drone_combats": 8, "fleets": 4,
      "fleet_members": 9, "fleet_battles": 2, "fleet_battle_casualties": 7, "npc_death_log": 3,
      "cargo_wrecks": 13, "regional_memberships": 36, "regional_elections": 3,
      "regional_votes": 13, "regional_policies": 4, "regional_treaties": 2,
      "inter_regional_travels": 8, "medals": 33, "audit_logs": 60, "admin_credentials": 1,
      "ship_rarity_configs": 8, "planets": 106,
    ]
    for (table, count) in exact { #expect(seeded.rows[table].count == count, "\(table)") }
    #expect(seeded.rows["price_history"].count == 7 * seeded.rows["market_prices"].count)
    #expect(seeded.rows["ship_registry"].count == seeded.rows["ships"].count + 8)
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
    #expect(seeded.rows["combat_logs"].count == 144)
    #expect(seeded.rows["market_transactions"].count == 576)
    #expect(seeded.rows["ships"].views.count { !$0.flag("is_npc") } == 72)
    #expect(seeded.rows["construction_reservations"].count == 2)
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
      #expect(seeded.rows["players"].count == players)
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
    #expect(seeded.rows["economic_metrics"].count == 7)
    let context = seeded.rows["enhanced_market_transactions"].views
    #expect(
      context.allSatisfy { row in
        row.time("timestamp").map { $0.seconds < 1_700_000_123 && $0.seconds > 1_699_395_323 }
          ?? false
      })
  }
}

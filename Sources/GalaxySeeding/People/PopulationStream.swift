import Determinism

/// The random streams of what players are, own and did.
///
/// Each is named after the table whose rows it decides; its draws depend on the seed of the galaxy
/// and a natural key, so that switching a group off changes no row of another group.
enum PopulationStream: String, CaseIterable, Sendable {
  case users, players, teams, reputations
  case regionalMemberships = "regional_memberships"
  case firstLoginSessions = "first_login_sessions"

  case ships
  case shipRegistry = "ship_registry"

  case genesisDevices = "genesis_devices"
  case playerPlanets = "player_planets"
  case playerStations = "player_stations"
  case constructionReservations = "construction_reservations"
  case drones
  case droneDeployments = "drone_deployments"
  case droneCombats = "drone_combats"
  case fleets
  case fleetBattles = "fleet_battles"

  case priceHistory = "price_history"
  case enhancedMarketTransactions = "enhanced_market_transactions"

  case combatLogs = "combat_logs"
  case npcDeathLog = "npc_death_log"
  case cargoWrecks = "cargo_wrecks"

  case regionalVotes = "regional_votes"
  case interRegionalTravels = "inter_regional_travels"
  case messages
  case auditLogs = "audit_logs"
}

extension PopulationContext {
  /// Returns the stream of a row, or of a group of rows.
  func stream(_ stream: PopulationStream, _ key: String = "") -> RandomStream {
    seeding.random.stream(stream.rawValue, key: key)
  }

  /// Returns the family of a stream, for rows with numbers instead of keys.
  func family(_ stream: PopulationStream) -> StreamFamily {
    seeding.random.family(stream.rawValue)
  }
}

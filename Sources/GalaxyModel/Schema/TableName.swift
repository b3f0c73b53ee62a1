/// The tables of a galaxy in load order.
///
/// Each table depends only on earlier ones, except for its deferred columns, which are set at the
/// end (see ``ColumnSchema/isDeferred``).
public enum TableName: String, CaseIterable, Sendable {
  case galaxies
  case shipSpecifications = "ship_specifications"
  case users
  case teams
  case shipRarityConfigs = "ship_rarity_configs"
  case resources
  case factions
  case auditLogs = "audit_logs"
  case medals
  case regions
  case adminCredentials = "admin_credentials"
  case clusters
  case zones
  case players
  case regionalTreaties = "regional_treaties"
  case npcRosters = "npc_rosters"
  case outlawBases = "outlaw_bases"
  case sectors
  case teamMembers = "team_members"
  case reputations
  case messages
  case firstLoginSessions = "first_login_sessions"
  case combatStats = "combat_stats"
  case regionalElections = "regional_elections"
  case regionalPolicies = "regional_policies"
  case interRegionalTravels = "inter_regional_travels"
  case regionalMemberships = "regional_memberships"
  case warpTunnels = "warp_tunnels"
  case sectorWarps = "sector_warps"
  case specialFormations = "special_formations"
  case planets
  case stations
  case dialogueExchanges = "dialogue_exchanges"
  case shipPresentationOptions = "ship_presentation_options"
  case playerFirstLoginStates = "player_first_login_states"
  case drones
  case fleets
  case sectorFactionInfluence = "sector_faction_influence"
  case regionalVotes = "regional_votes"
  case ships
  case playerPlanets = "player_planets"
  case playerStations = "player_stations"
  case constructionReservations = "construction_reservations"
  case marketPrices = "market_prices"
  case priceHistory = "price_history"
  case economicMetrics = "economic_metrics"
  case priceAlerts = "price_alerts"
  case droneDeployments = "drone_deployments"
  case droneCombats = "drone_combats"
  case fleetBattles = "fleet_battles"
  case npcBarracks = "npc_barracks"
  case markets
  case tradeDocks = "trade_docks"
  case shipRegistry = "ship_registry"
  case genesisDevices = "genesis_devices"
  case cargoWrecks = "cargo_wrecks"
  case combatLogs = "combat_logs"
  case fleetMembers = "fleet_members"
  case fleetBattleCasualties = "fleet_battle_casualties"
  case npcCharacters = "npc_characters"
  case marketTransactions = "market_transactions"
  case constructionSlips = "construction_slips"
  case planetFormations = "planet_formations"
  case enhancedMarketTransactions = "enhanced_market_transactions"
  case npcDeathLog = "npc_death_log"
  case playerMedals = "player_medals"

  /// The description of the table.
  public var schema: TableSchema {
    switch self {
    case .galaxies: Tables.galaxies.schema
    case .shipSpecifications: Tables.shipSpecifications.schema
    case .users: Tables.users.schema
    case .teams: Tables.teams.schema
    case .shipRarityConfigs: Tables.shipRarityConfigs.schema
    case .resources: Tables.resources.schema
    case .factions: Tables.factions.schema
    case .auditLogs: Tables.auditLogs.schema
    case .medals: Tables.medals.schema
    case .regions: Tables.regions.schema
    case .adminCredentials: Tables.adminCredentials.schema
    case .clusters: Tables.clusters.schema
    case .zones: Tables.zones.schema
    case .players: Tables.players.schema
    case .regionalTreaties: Tables.regionalTreaties.schema
    case .npcRosters: Tables.npcRosters.schema
    case .outlawBases: Tables.outlawBases.schema
    case .sectors: Tables.sectors.schema
    case .teamMembers: Tables.teamMembers.schema
    case .reputations: Tables.reputations.schema
    case .messages: Tables.messages.schema
    case .firstLoginSessions: Tables.firstLoginSessions.schema
    case .combatStats: Tables.combatStats.schema
    case .regionalElections: Tables.regionalElections.schema
    case .regionalPolicies: Tables.regionalPolicies.schema
    case .interRegionalTravels: Tables.interRegionalTravels.schema
    case .regionalMemberships: Tables.regionalMemberships.schema
    case .warpTunnels: Tables.warpTunnels.schema
    case .sectorWarps: Tables.sectorWarps.schema
    case .specialFormations: Tables.specialFormations.schema
    case .planets: Tables.planets.schema
    case .stations: Tables.stations.schema
    case .dialogueExchanges: Tables.dialogueExchanges.schema
    case .shipPresentationOptions: Tables.shipPresentationOptions.schema
    case .playerFirstLoginStates: Tables.playerFirstLoginStates.schema
    case .drones: Tables.drones.schema
    case .fleets: Tables.fleets.schema
    case .sectorFactionInfluence: Tables.sectorFactionInfluence.schema
    case .regionalVotes: Tables.regionalVotes.schema
    case .ships: Tables.ships.schema
    case .playerPlanets: Tables.playerPlanets.schema
    case .playerStations: Tables.playerStations.schema
    case .constructionReservations: Tables.constructionReservations.schema
    case .marketPrices: Tables.marketPrices.schema
    case .priceHistory: Tables.priceHistory.schema
    case .economicMetrics: Tables.economicMetrics.schema
    case .priceAlerts: Tables.priceAlerts.schema
    case .droneDeployments: Tables.droneDeployments.schema
    case .droneCombats: Tables.droneCombats.schema
    case .fleetBattles: Tables.fleetBattles.schema
    case .npcBarracks: Tables.npcBarracks.schema
    case .markets: Tables.markets.schema
    case .tradeDocks: Tables.tradeDocks.schema
    case .shipRegistry: Tables.shipRegistry.schema
    case .genesisDevices: Tables.genesisDevices.schema
    case .cargoWrecks: Tables.cargoWrecks.schema
    case .combatLogs: Tables.combatLogs.schema
    case .fleetMembers: Tables.fleetMembers.schema
    case .fleetBattleCasualties: Tables.fleetBattleCasualties.schema
    case .npcCharacters: Tables.npcCharacters.schema
    case .marketTransactions: Tables.marketTransactions.schema
    case .constructionSlips: Tables.constructionSlips.schema
    case .planetFormations: Tables.planetFormations.schema
    case .enhancedMarketTransactions: Tables.enhancedMarketTransactions.schema
    case .npcDeathLog: Tables.npcDeathLog.schema
    case .playerMedals: Tables.playerMedals.schema
    }
  }
}

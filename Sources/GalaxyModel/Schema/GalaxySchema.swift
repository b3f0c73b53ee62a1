/// The tables of a galaxy in the order in which a database can load them: each depends only on
/// earlier ones, apart from the keys of `deferredColumns`, which are set afterwards.
public enum GalaxySchema {
  public static let tables: [TableSchema] = [
    Tables.galaxies.schema,
    Tables.shipSpecifications.schema,
    Tables.users.schema,
    Tables.teams.schema,
    Tables.shipRarityConfigs.schema,
    Tables.resources.schema,
    Tables.factions.schema,
    Tables.auditLogs.schema,
    Tables.medals.schema,
    Tables.regions.schema,
    Tables.adminCredentials.schema,
    Tables.clusters.schema,
    Tables.zones.schema,
    Tables.players.schema,
    Tables.regionalTreaties.schema,
    Tables.npcRosters.schema,
    Tables.outlawBases.schema,
    Tables.sectors.schema,
    Tables.teamMembers.schema,
    Tables.reputations.schema,
    Tables.messages.schema,
    Tables.firstLoginSessions.schema,
    Tables.combatStats.schema,
    Tables.regionalElections.schema,
    Tables.regionalPolicies.schema,
    Tables.interRegionalTravels.schema,
    Tables.regionalMemberships.schema,
    Tables.warpTunnels.schema,
    Tables.sectorWarps.schema,
    Tables.specialFormations.schema,
    Tables.planets.schema,
    Tables.stations.schema,
    Tables.dialogueExchanges.schema,
    Tables.shipPresentationOptions.schema,
    Tables.playerFirstLoginStates.schema,
    Tables.drones.schema,
    Tables.fleets.schema,
    Tables.sectorFactionInfluence.schema,
    Tables.regionalVotes.schema,
    Tables.ships.schema,
    Tables.playerPlanets.schema,
    Tables.playerStations.schema,
    Tables.constructionReservations.schema,
    Tables.marketPrices.schema,
    Tables.priceHistory.schema,
    Tables.economicMetrics.schema,
    Tables.priceAlerts.schema,
    Tables.droneDeployments.schema,
    Tables.droneCombats.schema,
    Tables.fleetBattles.schema,
    Tables.npcBarracks.schema,
    Tables.markets.schema,
    Tables.tradeDocks.schema,
    Tables.shipRegistry.schema,
    Tables.genesisDevices.schema,
    Tables.cargoWrecks.schema,
    Tables.combatLogs.schema,
    Tables.fleetMembers.schema,
    Tables.fleetBattleCasualties.schema,
    Tables.npcCharacters.schema,
    Tables.marketTransactions.schema,
    Tables.constructionSlips.schema,
    Tables.planetFormations.schema,
    Tables.enhancedMarketTransactions.schema,
    Tables.npcDeathLog.schema,
    Tables.playerMedals.schema,
  ]

  /// Columns that close the one cycle of foreign keys: NULL on insert, set when all rows are there.
  public static let deferredColumns: [(table: String, column: String)] = [
    ("regions", "governor_id"), ("regions", "ambassador_id"),
    ("players", "current_ship_id"), ("players", "current_port_id"),
    ("players", "current_planet_id"), ("planets", "genesis_device_id"),
  ]

  /// The table of this name, `nil` if there is none. O(tables).
  public static func table(_ name: String) -> TableSchema? { tables.first { $0.name == name } }

  /// Place of each table in `tables` by its name.
  public static let order: [String: Int] = Dictionary(
    uniqueKeysWithValues: tables.enumerated().map { ($0.element.name, $0.offset) })
}

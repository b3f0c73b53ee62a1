/// The tables of a galaxy in load order.
///
/// Each table depends only on earlier ones, except for the foreign keys in ``deferredColumns``,
/// which are set at the end.
public enum GalaxySchema {
  /// All tables in load order.
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

  /// Columns that break the cycle of foreign keys: NULL on insert, and set after all rows exist.
  public static let deferredColumns: [(table: String, column: String)] = [
    ("regions", "governor_id"), ("regions", "ambassador_id"),
    ("players", "current_ship_id"), ("players", "current_port_id"),
    ("players", "current_planet_id"), ("planets", "genesis_device_id"),
  ]

  /// Returns the table with a name.
  ///
  /// - Parameter name: Name of the table.
  /// - Returns: The table, or nil if there is none.
  /// - Complexity: O(tables).
  public static func table(_ name: String) -> TableSchema? { tables.first { $0.name == name } }

  /// The index of each table in ``tables``, by name.
  public static let order: [String: Int] = Dictionary(
    uniqueKeysWithValues: tables.enumerated().map { ($0.element.name, $0.offset) })
}

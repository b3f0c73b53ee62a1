import GalaxyModel
import GalaxySettings

extension Population {
  /// Pilots and hulls whose rows are in memory at the same time.
  private static let batch = 512

  /// Delivers accounts, players, standing, memberships, first logins and teams.
  func deliverPeople(to sink: inout some RowSink) throws {
    for start in stride(from: 0, to: people.pilots.count, by: Population.batch) {
      let end = min(start + Population.batch, people.pilots.count)
      try deliver(people.pilots[start..<end], to: &sink)
    }
    if let administrator = people.administrator {
      try sink.receive(Tables.users, [administrator])
      let credentials = AdminCredentials(
        userID: administrator.id,
        passwordHash: context.settings.administratorHash ?? "!seed-disabled",
        lastPasswordChange: administrator.createdAt)
      try sink.receive(Tables.adminCredentials, [credentials])
    }
    let seeder = TeamSeeder(context: context, hosts: hosts)
    try sink.receive(Tables.teams, people.crews.map(\.team))
    try sink.receive(
      Tables.teamMembers, people.crews.flatMap { seeder.memberships($0, pilots: people.pilots) })
  }

  private func deliver(_ pilots: ArraySlice<Pilot>, to sink: inout some RowSink) throws {
    let standing = StandingSeeder(context: context)
    try sink.receive(Tables.users, pilots.map(\.user))
    try sink.receive(Tables.players, pilots.map(\.player))
    try sink.receive(Tables.reputations, pilots.flatMap(standing.rows))
    if context.settings.isOn(.governance) {
      try sink.receive(Tables.regionalMemberships, pilots.flatMap(memberships.rows))
    }
    guard context.settings.isOn(.firstLogin) else { return }
    let logins = FirstLoginSeeder(context: context)
    let rows = pilots.map { logins.rows($0, oldest: hangar.hulls[$0.oldest].type) }
    try sink.receive(Tables.firstLoginSessions, rows.map(\.session))
    try sink.receive(Tables.dialogueExchanges, rows.flatMap(\.exchanges))
    try sink.receive(Tables.shipPresentationOptions, rows.map(\.options))
    try sink.receive(Tables.playerFirstLoginStates, rows.map(\.state))
  }

  /// Delivers hulls and the register's entries on them.
  func deliverHulls(to sink: inout some RowSink) throws {
    let seeder = PlayerShips(context: context, hosts: hosts, offers: commerce.offers)
    for start in stride(from: 0, to: hangar.hulls.count, by: Population.batch) {
      let places = start..<min(start + Population.batch, hangar.hulls.count)
      var ships: [Ship] = []
      var events: [ShipRegistryEvent] = []
      for place in places {
        let hull = hangar.hulls[place]
        let ship = seeder.ship(place, hull, pilot: people.pilots[hull.owner])
        ships.append(ship)
        events += seeder.events(
          ship, hull, pilots: people.pilots, isReportedStolen: place == hangar.stolen)
      }
      try sink.receive(Tables.ships, ships, in: .players)
      try sink.receive(Tables.shipRegistry, events, in: .players)
    }
  }

  /// Delivers planets, stations, devices, orders, drones, fleets and wrecks of players.
  func deliverHoldings(to sink: inout some RowSink) throws {
    let planets = estate.planets.sorted { ($0.owner, $0.id.high) < ($1.owner, $1.id.high) }
    let stations = estate.stations.sorted { $0.owner < $1.owner }
    try sink.receive(
      Tables.playerPlanets,
      planets.map {
        PlayerPlanet(
          playerID: people.pilots[$0.owner].player.id, planetID: $0.id, acquiredAt: $0.acquired)
      })
    try sink.receive(
      Tables.playerStations,
      stations.map {
        PlayerStation(
          playerID: people.pilots[$0.owner].player.id, stationID: $0.id, acquiredAt: $0.acquired)
      })
    try sink.receive(Tables.genesisDevices, estate.genesis.devices.map(\.row))
    try sink.receive(Tables.planetFormations, estate.genesis.formations.map(\.row))
    try sink.receive(Tables.constructionReservations, estate.projects)
    try sink.receive(Tables.drones, forces.drones.map(\.drone))
    try sink.receive(Tables.droneDeployments, forces.drones.compactMap(\.deployment))
    try sink.receive(Tables.droneCombats, forces.droneFights)
    try sink.receive(Tables.fleets, forces.fleets.map(\.fleet))
    try sink.receive(Tables.fleetMembers, forces.fleets.flatMap(\.members))
    try sink.receive(Tables.fleetBattles, forces.battles.battles)
    try sink.receive(Tables.fleetBattleCasualties, forces.battles.casualties)
    try sink.receive(Tables.cargoWrecks, casualties.wrecks)
  }
}

import GalaxyModel
import GalaxySettings

extension PopulationSeeder {
  /// Hands out the rows of all that `populate` made, tables in any order.
  func deliver(to sink: inout some RowSink) throws {
    guard let population else { return }
    try population.deliverPeople(to: &sink)
    try population.deliverHulls(to: &sink)
    try population.deliverHoldings(to: &sink)
    try population.deliverHistory(to: &sink)
  }
}

extension Population {
  /// Calls `body` with the pilots, some hundreds at a time, so that rows made from them need
  /// little memory.
  private func forEachPart(_ body: (ArraySlice<Pilot>) throws -> Void) rethrows {
    var start = 0
    while start < pilots.count {
      let end = min(start + 512, pilots.count)
      try body(pilots[start..<end])
      start = end
    }
  }

  func deliverPeople(to sink: inout some RowSink) throws {
    let standing = StandingSeeder(context: context)
    let logins = FirstLoginSeeder(context: context)
    let memberships = MembershipSeeder(context: context, hosts: hosts)
    try forEachPart { part in
      try sink.receive(Tables.users, part.map(\.user))
      try sink.receive(Tables.players, part.map(\.player))
      try sink.receive(Tables.reputations, part.flatMap(standing.rows))
      if context.settings.isOn(.governance) {
        try sink.receive(Tables.regionalMemberships, part.flatMap(memberships.rows))
      }
      guard context.settings.isOn(.firstLogin) else { return }
      let rows = part.map { logins.rows($0, oldest: hulls[$0.oldest].type) }
      try sink.receive(Tables.firstLoginSessions, rows.map(\.session))
      try sink.receive(Tables.dialogueExchanges, rows.flatMap(\.exchanges))
      try sink.receive(Tables.shipPresentationOptions, rows.map(\.options))
      try sink.receive(Tables.playerFirstLoginStates, rows.map(\.state))
    }
    if let administrator {
      try sink.receive(Tables.users, [administrator])
      try sink.receive(
        Tables.adminCredentials,
        [
          AdminCredentials(
            userID: administrator.id,
            passwordHash: context.settings.administratorHash ?? "!seed-disabled",
            lastPasswordChange: administrator.createdAt)
        ])
    }
    let seeder = TeamSeeder(context: context, hosts: hosts)
    try sink.receive(Tables.teams, crews.map(\.team))
    try sink.receive(
      Tables.teamMembers, crews.flatMap { seeder.memberships($0, pilots: pilots) })
  }

  func deliverHulls(to sink: inout some RowSink) throws {
    let seeder = PlayerShips(context: context, hosts: hosts, offers: offers)
    var start = 0
    while start < hulls.count {
      let end = min(start + 512, hulls.count)
      let ships = (start..<end).map { place in
        seeder.ship(place, hulls[place], pilot: pilots[hulls[place].owner])
      }
      // Behind those of all regions.
      try sink.receive(Tables.ships, ships, section: .max)
      try sink.receive(
        Tables.shipRegistry,
        zip(start..<end, ships).flatMap { place, ship in
          seeder.events(ship, hulls[place], pilots: pilots, isReportedStolen: place == stolen)
        }, section: .max)
      start = end
    }
  }

  func deliverHoldings(to sink: inout some RowSink) throws {
    let planets = worldsOwned.sorted { ($0.owner, $0.id.high) < ($1.owner, $1.id.high) }
    try sink.receive(
      Tables.playerPlanets,
      planets.map {
        PlayerPlanet(
          playerID: pilots[$0.owner].player.id, planetID: $0.id, acquiredAt: $0.acquired)
      })
    try sink.receive(
      Tables.playerStations,
      shops.sorted { $0.owner < $1.owner }.map {
        PlayerStation(
          playerID: pilots[$0.owner].player.id, stationID: $0.id, acquiredAt: $0.acquired)
      })
    try sink.receive(Tables.genesisDevices, genesis.devices.map(\.row))
    try sink.receive(Tables.planetFormations, genesis.formations.map(\.row))
    try sink.receive(Tables.constructionReservations, projects)
    try sink.receive(Tables.drones, drones.map(\.drone))
    try sink.receive(Tables.droneDeployments, drones.compactMap(\.deployment))
    try sink.receive(Tables.droneCombats, droneFights)
    try sink.receive(Tables.fleets, fleets.map(\.fleet))
    try sink.receive(Tables.fleetMembers, fleets.flatMap(\.members))
    try sink.receive(Tables.fleetBattles, battles.battles)
    try sink.receive(Tables.fleetBattleCasualties, battles.casualties)
    try sink.receive(Tables.cargoWrecks, wrecks)
  }
}

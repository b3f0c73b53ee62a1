import GalaxyAnalysis
import GalaxyModel
import MapEditing
import GalaxySettings

extension Invariant {
  /// Planets, and the devices that make them.
  static let planets: [Invariant] = [
    .rows("ENT-39", "A region has the planets of its density") { context, log in
      guard context.isOn(.planets) else { return }
      for (index, region) in context.galaxy.regions.enumerated() {
        let share = context.settings.planetPercent(in: region.type)
        // Never fewer than those of the special locations.
        let edited = EditCounts(context.galaxy, region: region.name).planets
        let expected = max(4, (2 * share * region.sectorCount + 100) / 200) + edited
        let count = context[Tables.planets].count { row in
          context.place(row, .sectorID)?.region == index && !row.flag(.genesisCreated)
        }
        if count != expected {
          log.add(region.name, "\(counted(count, "planet")) instead of \(expected)")
        }
      }
    },
    .rows("ENT-40", "A sector has at most five planets, in different positions") {
      context, log in
      var bySector: [Int: [StoredRow<Planet>]] = [:]
      for row in context[Tables.planets] {
        if let sector = row.int(.sectorID) { bySector[sector, default: []].append(row) }
      }
      var wrong = Witnesses()
      for (sector, rows) in bySector.sorted(by: { $0.key < $1.key }) {
        let places = Set(rows.compactMap { $0.int(.position) })
        if rows.count > 5 || places.count != rows.count {
          wrong.add(context.placeOfNumber[sector].map(context.label) ?? "\(sector)")
        }
      }
      log.add("planets", wrong) {
        "\(counted($0, "sector")) with too many planets, or two in one position"
      }
    },
    .rows("ENT-41", "Population and colonists are within their bounds") { context, log in
      log.rows(context[Tables.planets], "population, colonists or habitability out of bounds") {
        row in
        guard let population = row.int(.population), let most = row.int(.maxPopulation),
          let colonists = row.int(.colonists), let room = row.int(.maxColonists)
        else { return true }
        return !(0...most).contains(population) || !(0...max(0, room)).contains(colonists)
          || room > most && most > 0 && !row.isNull(.ownerID)
          || !(0...100).contains(row.int(.habitabilityScore) ?? -1)
      }
    },
    .rows("ENT-42", "Generated planets hold a thousand people for each point of habitability") {
      context, log in
      log.rows(context[Tables.planets], "max_population is not a thousand times the habitability") {
        row in
        guard !row.flag(.isPopulationHub), !row.flag(.genesisCreated) else { return false }
        return row.int(.maxPopulation) != (row.int(.habitabilityScore) ?? -1) * 1000
      }
    },
    .rows("ENT-43", "Each region has one population hub, at the capital and without an owner") {
      context, log in
      guard context.isOn(.planets) else { return }
      for (index, region) in context.galaxy.regions.enumerated() {
        let hubs = context[Tables.planets].filter {
          $0.flag(.isPopulationHub) && context.place($0, .sectorID)?.region == index
        }
        let fits =
          hubs.count == 1 && hubs[0].isNull(.ownerID)
          && context.place(hubs[0], .sectorID)?.node == region.root
        if !fits { log.add(region.name, "not exactly one unowned population hub at the capital") }
      }
    },
    .rows("ENT-44", "Owner columns agree with the ownership tables") { context, log in
      let planets = context.children(Tables.playerPlanets, by: .planetID)
      log.rows(context[Tables.planets], "owner_id and player_planets disagree") { row in
        planets[row.id(.id)].map { $0.id(.playerID) } != (row.id(.ownerID).map { [$0] } ?? [])
      }
      let stations = context.children(Tables.playerStations, by: .stationID)
      log.rows(context[Tables.stations], "owner_id and player_stations disagree") { row in
        stations[row.id(.id)].map { $0.id(.playerID) } != (row.id(.ownerID).map { [$0] } ?? [])
      }
    },
    .rows("ENT-45", "Citadels do not exceed their level") { context, log in
      log.rows(context[Tables.planets], "the citadel exceeds its level") { row in
        guard let level = row.int(.citadelLevel), CitadelFacts.levels.indices.contains(level)
        else { return true }
        let most = CitadelFacts.levels[level]
        if level == 0 {
          return (row.int(.citadelSafeCredits) ?? 0) > 0
        }
        let isSettled = !row.isNull(.ownerID) || row.flag(.isPopulationHub)
        let isAnchor =
          row.label(.type) == PlanetType.terran || row.label(.status) == PlanetStatus.colonized
        return (row.int(.citadelSafeCredits) ?? 0) > most.safe
          || (row.int(.fighters) ?? 0) > most.drones && !row.flag(.isPopulationHub)
          || !isSettled && !isAnchor
      }
    },
    .rows("ENT-46", "Only planets at anchor sectors are Terran") { context, log in
      var locations = Set<RowsContext.Place>()
      for (index, region) in context.galaxy.regions.enumerated() {
        locations.insert(.init(region: index, node: region.root))
        for location in region.specialLocations {
          locations.insert(.init(region: index, node: location.node))
        }
      }
      log.rows(context[Tables.planets], "a Terran planet outside the anchor sectors") { row in
        row.label(.type) == PlanetType.terran
          && (row.flag(.genesisCreated)
            || !(context.place(row, .sectorID).map(locations.contains) ?? false))
      }
    },
    .rows("ENT-47", "Genesis runs are in permitted sectors") { context, log in
      for row in context[Tables.planetFormations] {
        guard let place = context.place(row, .sectorID) else { continue }
        let region = context.galaxy.regions[place.region]
        let policed = (0..<region.sectorCount).filter { region.zone(at: $0)?.type == .federation }
        let hops = context.near(place.region, from: policed + [])
        if !policed.isEmpty, hops[place.node] < 5 || place.node == region.root {
          log.add(
            region.name, "a genesis run less than five hops from a Federation sector",
            witnesses: [context.label(place)])
        }
      }
      log.rows(context[Tables.genesisDevices], "the owner's standing is below 250") { row in
        guard let owner = row.id(.ownerID), !row.isNull(.deployedAt) else { return false }
        guard let player = context.row(Tables.players, owner) else { return true }
        let standings = context.children(Tables.reputations, by: .playerID)[owner]
        return (player.int(.personalReputation) ?? 0) < 250
          && !standings.contains { ($0.int(.currentValue) ?? 0) >= 250 }
      }
    },
    .rows("ENT-48", "A genesis device is aboard, deployed, or has created its planet") {
      context, log in
      log.rows(
        context[Tables.genesisDevices], "not aboard, deployed or finished as its status says"
      ) {
        row in
        switch row.text(.status) {
        case "INACTIVE":
          guard let ship = context.row(Tables.ships, row.id(.shipID)) else { return true }
          return ship.id(.ownerID) != row.id(.ownerID)
            || (ship.int(.genesisDevices) ?? 0) > (ship.int(.maxGenesisDevices) ?? 0)
        case "COMPLETED":
          guard let planet = context.row(Tables.planets, row.id(.planetID)) else { return true }
          return planet.id(.genesisDeviceID) != row.id(.id)
        default:
          return row.isNull(.sectorID)
            || context.children(Tables.planetFormations, by: .genesisDeviceID)[row.id(.id)].isEmpty
        }
      }
    },
    .rows("ENT-49", "Genesis runs take 48 hours and either succeed or fail") { context, log in
      log.rows(context[Tables.planetFormations], "phase, end or duration out of bounds") { row in
        (row.int(.currentPhase) ?? 0) > (row.int(.totalPhases) ?? 0)
          || row.flag(.isCompleted) && row.flag(.isFailed)
          || ![48, 2880, 172_800].contains(row.int(.estimatedDuration) ?? 0)
      }
    },
  ]
}

/// Limits of citadels.
enum CitadelFacts {
  /// Credits in the safe and drones, by level.
  static let levels: [(safe: Int, drones: Int)] = [
    (0, 0), (100_000, 10), (500_000, 25), (2_000_000, 50), (10_000_000, 100), (50_000_000, 200),
  ]
}

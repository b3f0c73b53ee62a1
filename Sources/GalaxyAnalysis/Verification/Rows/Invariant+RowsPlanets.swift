import GalaxyModel
import GalaxySettings

extension Invariant {
  /// Planets, and the devices that make them.
  static let rowsPlanets: [Invariant] = [
    .rows("ENT-39", "A region has the planets of its density") { context, log in
      guard context.isOn(.planets) else { return }
      for (index, region) in context.galaxy.regions.enumerated() {
        let share = context.settings.planetPercent(in: region.type)
        // Never fewer than those of the special locations.
        let expected = max(4, (2 * share * region.sectorCount + 100) / 200)
        let count = context["planets"].views.count { row in
          context.place(row, "sector_id")?.region == index && !row.flag("genesis_created")
        }
        if count != expected {
          log.add(region.name, "\(counted(count, "planet")) instead of \(expected)")
        }
      }
    },
    .rows("ENT-40", "A sector has five planets at most, in places of their own") {
      context, log in
      var bySector: [Int: [RowView]] = [:]
      for row in context["planets"].views {
        if let sector = row.int("sector_id") { bySector[sector, default: []].append(row) }
      }
      var wrong = Witnesses()
      for (sector, rows) in bySector.sorted(by: { $0.key < $1.key }) {
        let places = Set(rows.compactMap { $0.int("position") })
        if rows.count > 5 || places.count != rows.count { wrong.add("\(sector)") }
      }
      log.add("planets", wrong) {
        "\(counted($0, "sector")) with too many planets, or two in one place"
      }
    },
    .rows("ENT-41", "Population and colonists are within their bounds") { context, log in
      log.rows(context["planets"], "population, colonists or habitability out of bounds") { row in
        guard let population = row.int("population"), let most = row.int("max_population"),
          let colonists = row.int("colonists"), let room = row.int("max_colonists")
        else { return true }
        return !(0...most).contains(population) || !(0...max(0, room)).contains(colonists)
          || room > most && most > 0 && !row.isNull("owner_id")
          || !(0...100).contains(row.int("habitability_score") ?? -1)
      }
    },
    .rows("ENT-42", "Rolled planets hold a thousand people for each point") { context, log in
      log.rows(context["planets"], "max_population is not a thousand times the habitability") {
        row in
        guard !row.flag("is_population_hub"), !row.flag("genesis_created") else { return false }
        return row.int("max_population") != (row.int("habitability_score") ?? -1) * 1000
      }
    },
    .rows("ENT-43", "Each region has one population hub, at the capital, owned by nobody") {
      context, log in
      guard context.isOn(.planets) else { return }
      for (index, region) in context.galaxy.regions.enumerated() {
        let hubs = context["planets"].views.filter {
          $0.flag("is_population_hub") && context.place($0, "sector_id")?.region == index
        }
        let fits =
          hubs.count == 1 && hubs[0].isNull("owner_id")
          && context.place(hubs[0], "sector_id")?.node == region.root
        if !fits { log.add(region.name, "not exactly one unowned population hub at the capital") }
      }
    },
    .rows("ENT-44", "Owner columns agree with the lists of owners") { context, log in
      for (table, link, key) in [
        ("planets", "player_planets", "planet_id"), ("stations", "player_stations", "station_id"),
      ] {
        let owners = context.children(link, by: key)
        log.rows(context[table], "owner_id and \(link) disagree") { row in
          guard let id = row.id("id") else { return true }
          let listed = context.views(link, owners[id] ?? []).compactMap { $0.id("player_id") }
          return listed != [row.id("owner_id")].compactMap(\.self)
        }
      }
    },
    .rows("ENT-45", "Citadels keep to their level") { context, log in
      log.rows(context["planets"], "the citadel does not keep to its level") { row in
        guard let level = row.int("citadel_level"), CitadelFacts.levels.indices.contains(level)
        else { return true }
        let most = CitadelFacts.levels[level]
        if level == 0 {
          return (row.int("citadel_safe_credits") ?? 0) > 0
        }
        let isSettled = !row.isNull("owner_id") || row.flag("is_population_hub")
        let isAnchor = row.text("type") == "TERRAN" || row.text("status") == "COLONIZED"
        return (row.int("citadel_safe_credits") ?? 0) > most.safe
          || (row.int("fighters") ?? 0) > most.drones && !row.flag("is_population_hub")
          || !isSettled && !isAnchor
      }
    },
    .rows("ENT-46", "Only anchor worlds are Terran") { context, log in
      var locations = Set<RowsContext.Place>()
      for (index, region) in context.galaxy.regions.enumerated() {
        locations.insert(.init(region: index, node: region.root))
        for location in region.specialLocations {
          locations.insert(.init(region: index, node: location.node))
        }
      }
      log.rows(context["planets"], "a Terran planet that is no anchor world") { row in
        row.text("type") == "TERRAN"
          && (row.flag("genesis_created")
            || !(context.place(row, "sector_id").map(locations.contains) ?? false))
      }
    },
    .rows("ENT-47", "Genesis runs are where they are allowed") { context, log in
      for row in context["planet_formations"].views {
        guard let place = context.place(row, "sector_id") else { continue }
        let region = context.galaxy.regions[place.region]
        let policed = (0..<region.sectorCount).filter { region.zone(at: $0)?.type == .federation }
        let hops = context.near(place.region, from: policed + [])
        if !policed.isEmpty, hops[place.node] < 5 || place.node == region.root {
          log.add(
            region.name, "a genesis run less than five hops from a Federation sector",
            witnesses: ["\(region.sectors.number(place.node))"])
        }
      }
      log.rows(context["genesis_devices"], "the owner's standing is below 250") { row in
        guard let owner = row.id("owner_id"), !row.isNull("deployed_at") else { return false }
        guard let player = context.row("players", owner) else { return true }
        let standings = context.views(
          "reputations", context.children("reputations", by: "player_id")[owner] ?? [])
        return (player.int("personal_reputation") ?? 0) < 250
          && !standings.contains { ($0.int("current_value") ?? 0) >= 250 }
      }
    },
    .rows("ENT-48", "A device is aboard, deployed, or has made its planet") { context, log in
      log.rows(context["genesis_devices"], "neither aboard, deployed nor finished as it says") {
        row in
        switch row.text("status") {
        case "INACTIVE":
          guard let ship = context.row("ships", row.id("ship_id")) else { return true }
          return ship.id("owner_id") != row.id("owner_id")
            || (ship.int("genesis_devices") ?? 0) > (ship.int("max_genesis_devices") ?? 0)
        case "COMPLETED":
          guard let planet = context.row("planets", row.id("planet_id")) else { return true }
          return planet.id("genesis_device_id") != row.id("id")
        default:
          let runs = row.id("id").flatMap {
            context.children("planet_formations", by: "genesis_device_id")[$0]
          }
          return row.isNull("sector_id") || (runs ?? []).isEmpty
        }
      }
    },
    .rows("ENT-49", "Genesis runs take 48 hours and end one way") { context, log in
      log.rows(context["planet_formations"], "phase, end or duration out of bounds") { row in
        (row.int("current_phase") ?? 0) > (row.int("total_phases") ?? 0)
          || row.flag("is_completed") && row.flag("is_failed")
          || ![48, 2880, 172_800].contains(row.int("estimated_duration") ?? 0)
      }
    },
  ]
}

/// Bounds of the citadel levels.
enum CitadelFacts {
  static let levels: [(safe: Int, drones: Int)] = [
    (0, 0), (100_000, 10), (500_000, 25), (2_000_000, 50), (10_000_000, 100), (50_000_000, 200),
  ]
}

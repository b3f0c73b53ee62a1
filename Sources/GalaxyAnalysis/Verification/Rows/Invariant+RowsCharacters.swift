import GalaxyModel
import GalaxySettings
import GraphKit

extension Invariant {
  /// Characters of the game, their rosters and lodgings.
  static let rowsCharacters: [Invariant] = [
    .rows("ENT-60", "A roster's living characters are as many as its target") { context, log in
      var living: [String: [RowView]] = [:]
      for row in context["npc_characters"].views where CharacterFacts.isAlive(row) {
        if let mark = row.text("bang_roster_ref") { living[mark, default: []].append(row) }
      }
      log.rows(context["npc_rosters"], "living characters differ from the target, or the region") {
        row in
        let own = row.text("bang_roster_ref").flatMap { living[$0] } ?? []
        return own.count != row.int("target_count")
          || own.contains { $0.id("home_region_id") != row.id("region_id") }
      }
    },
    .rows(
      "INV-68", "Rosters have a host sector, a target and names, and differ", andFiles: true
    ) {
      context, log in
      var seen = Set<String>()
      log.rows(context["npc_rosters"], "no host, no target, too few names, or a second one") {
        row in
        let names = row["name_pool"]["names"].listValue
        let mark = row.text("bang_roster_ref") ?? ""
        return context.place(row, "host_sector_id") == nil || (row.int("target_count") ?? 0) < 1
          || names.isEmpty || !seen.insert(mark).inserted
      }
    },
    .rows("ENT-61", "One hull a pilot and one pilot a hull, in one sector") { context, log in
      var pilots: [Identifier: Int] = [:]
      log.rows(context["npc_characters"], "the hull is elsewhere, owned, or flown by another") {
        row in
        guard let id = row.id("ship_id") else { return false }
        pilots[id, default: 0] += 1
        guard let ship = context.row("ships", id) else { return true }
        return !ship.flag("is_npc") || pilots[id] != 1
          || CharacterFacts.isAlive(row)
            && ship.int("sector_id") != row.int("current_sector_id")
      }
      // A derelict has no pilot any more.
      log.rows(context["ships"], "an NPC hull that nobody flies") { row in
        row.flag("is_npc") && !row.flag("is_destroyed") && !row.flag("is_abandoned")
          && (row.id("id").map { pilots[$0] == nil } ?? true)
      }
    },
    .rows("ENT-62", "A living character is present in exactly one sector, a dead one in none") {
      context, log in
      var presence: [Identifier: [Int]] = [:]
      for sector in context["sectors"].views {
        for entry in sector.list("players_present") where entry["is_npc"] == .boolean(true) {
          if let id = entry["player_id"].identifierValue, let number = sector.int("sector_id") {
            presence[id, default: []].append(number)
          }
        }
      }
      log.rows(context["npc_characters"], "not present exactly where it is") { row in
        let listed = row.id("id").flatMap { presence[$0] } ?? []
        return CharacterFacts.isAlive(row)
          ? listed != [row.int("current_sector_id")].compactMap(\.self) : !listed.isEmpty
      }
    },
    .rows("ENT-63", "Squads list characters that exist, each under the right key") {
      context, log in
      for (key, isPirate) in [("police_patrol_ships", false), ("pirate_patrol_ships", true)] {
        log.rows(context["sectors"], "\(key) does not agree with the characters") { row in
          row["defenses"][key].listValue.contains { squad in
            let members = squad["npc_character_ids"].listValue
            return squad["ship_count"].intValue != members.count
              || members.contains { member in
                guard let character = context.row("npc_characters", member.identifierValue) else {
                  return true
                }
                return (character.text("faction_code") == "pirates") != isPirate
                  || !CharacterFacts.isAlive(character)
              }
          }
        }
      }
      log.rows(context["sectors"], "patrol_ships is not an empty list") {
        $0["defenses"]["patrol_ships"] != .list([])
      }
    },
    .rows("ENT-64", "Marshals' routes cover fedspace, step by step along warps") {
      context, log in
      guard context.isOn(.characters) else { return }
      var covered = Set<RowsContext.Place>()
      var broken = Witnesses()
      for row in context["npc_characters"].views
      where row.text("archetype") == "LAW_ENFORCEMENT" {
        for route in CharacterFacts.routes(row) {
          let places = route.compactMap { $0.intValue.flatMap { context.placeOfNumber[$0] } }
          covered.formUnion(places)
          for (one, two) in zip(places, places.dropFirst()) where one != two {
            let isStep =
              one.region == two.region
              && context.regions[one.region].graph.successors(of: NodeIndex(one.node))
                .contains(UInt32(two.node))
            if !isStep { broken.add(row.label) }
          }
          if places.count != route.count { broken.add(row.label) }
        }
      }
      log.add("npc_characters", broken) { "\(counted($0, "step")) of a route without a warp" }
      var missed = Witnesses()
      for (index, region) in context.galaxy.regions.enumerated()
      where region.type != .centralNexus {
        for node in 0..<region.sectorCount {
          let place = RowsContext.Place(region: index, node: node)
          if context.isFedspace(place), !covered.contains(place) {
            missed.add("\(region.name) \(region.sectors.number(node))")
          }
        }
      }
      log.add("sectors", missed) { "\(counted($0, "fedspace sector")) on no patrol's route" }
    },
    .rows("ENT-65", "Trade routes lead between stations of a region that trade with each other") {
      context, log in
      log.rows(context["npc_characters"], "the trade route does not hold together") { row in
        let stops = row["daily_schedule"]["trade_route"].listValue
        if stops.isEmpty {
          // The dead go nowhere, and where a sandbox is tiny, stations are few or two warps are all
          // that a sector may have, nothing may be in reach.
          guard row.text("archetype") == "TRADER", row.text("status") != "KIA",
            context.settings[\.maxWarps] != 2,
            context.settings.stationPercent(in: nil) >= 5,
            let place = context.place(row, "current_sector_id")
          else { return false }
          return context.galaxy.regions[place.region].sectorCount >= 100
        }
        let stations = stops.map { context.row("stations", $0["station_id"].identifierValue) }
        let known = stations.compactMap(\.self)
        guard (2...4).contains(stops.count), known.count == stops.count,
          Set(known.map(\.index)).count == known.count
        else { return true }
        for (index, stop) in stops.enumerated() {
          guard stop["sector_id"].intValue == known[index].int("sector_id") else { return true }
          let goods = stop["buy_here"].listValue.compactMap(\.textValue)
          if index == stops.count - 1 { return !goods.isEmpty }
          guard let from = context.place(known[index], "sector_id"),
            let to = context.place(known[index + 1], "sector_id"),
            let hops = context.hops(from, to), hops <= 8, !goods.isEmpty
          else { return true }
          for good in goods {
            if known[index]["commodities"][good]["sells"] != .boolean(true)
              || known[index + 1]["commodities"][good]["buys"] != .boolean(true)
            {
              return true
            }
          }
        }
        return false
      }
    },
    .rows("ENT-66", "Lodgings list those who live there, within capacity") { context, log in
      for (table, column) in [
        ("npc_barracks", "home_barracks_id"), ("outlaw_bases", "home_outlaw_base_id"),
      ] {
        log.rows(context[table], "occupants do not agree with count, capacity or their homes") {
          row in
          let listed = row.list("assigned_npc_ids")
          return listed.count != row.int("current_occupants_count")
            || listed.count > (row.int("capacity") ?? 0)
            || listed.contains {
              context.row("npc_characters", $0.identifierValue)?.id(column) != row.id("id")
            }
        }
      }
      log.rows(context["npc_characters"], "two homes") {
        !$0.isNull("home_barracks_id") && !$0.isNull("home_outlaw_base_id")
      }
    },
    .rows("ENT-67", "A barracks is at a station or in a sector, of its own region") {
      context, log in
      log.rows(context["npc_barracks"], "at both, at neither, or in another region") { row in
        guard row.isNull("station_id") != row.isNull("sector_id") else { return true }
        let place =
          row.isNull("station_id")
          ? context.place(row, "sector_id")
          : context.row("stations", row.id("station_id")).flatMap { context.place($0, "sector_id") }
        guard let place, let region = row.id("home_region_id") else { return place == nil }
        return context.regionOfIdentifier[region] != place.region
      }
    },
    .rows("ENT-68", "Outlaw bases lie in the frontier, far out or off the core") { context, log in
      for (index, region) in context.galaxy.regions.enumerated() {
        let hops = context.fromFedspace(index)
        let greatest = hops.filter { $0 != .unreached }.max() ?? 0
        let least = min(6, 2 * greatest / 3)
        var wrong = Witnesses()
        for row in context["outlaw_bases"].views {
          guard let place = context.place(row, "sector_id"), place.region == index else { continue }
          let isFarOut = hops[place.node] >= least || !context.isCore(place)
          let isPirate = row.text("faction_code") == "pirates"
          let sector = context.row("sectors", region.sectors.identifier[place.node])
          if context.isFedspace(place) || isPirate && !isFarOut
            || isPirate && !context.isFrontierGround(place)
            || !(sector?.flag("is_outlaw_zone") ?? false)
          {
            wrong.add(row.label)
          }
        }
        log.add(region.name, wrong) {
          "\(counted($0, "outlaw base")) too near, or its sector is not flagged"
        }
      }
    },
    .rows("ENT-69", "Pirates keep to the score of their region") { context, log in
      for (index, region) in context.galaxy.regions.enumerated() {
        let bases = context["outlaw_bases"].views.filter {
          $0.text("faction_code") == "pirates" && context.place($0, "sector_id")?.region == index
        }
        // A camp weighs 1, an outpost 3, a stronghold 10; capacity tells them apart.
        let score = bases.reduce(0.0) { sum, row in
          let capacity = row.int("capacity") ?? 0
          return sum + (capacity >= 40 ? 10 : capacity >= 24 ? 3 : 1)
        }
        let most =
          region.type == .playerOwned ? CharacterFacts.pirateCap(sectors: region.sectorCount) : 0
        if score > most {
          log.add(region.name, "pirates score \(Int(score)), more than the region's cap")
        }
      }
    },
    .rows("ENT-70", "Traders have a notoriety that fits their title, others none") {
      context, log in
      log.rows(context["npc_characters"], "notoriety or title out of place") { row in
        guard row.text("archetype") == "TRADER" else { return !row.isNull("notoriety") }
        guard let notoriety = row.int("notoriety"), (0...100).contains(notoriety),
          let title = row.text("title")
        else { return true }
        return !CharacterFacts.titles(notoriety).contains(title)
      }
    },
    .rows("ENT-71", "Each dead character has one record of its death") { context, log in
      let deaths = context.children("npc_death_log", by: "npc_id")
      log.rows(context["npc_characters"], "dead without a record, or alive with one") { row in
        let own = row.id("id").flatMap { deaths[$0] } ?? []
        return own.count != (CharacterFacts.isAlive(row) ? 0 : 1)
      }
      log.rows(context["npc_death_log"], "place or killer differ from the fight's") { row in
        guard let fight = context.row("combat_logs", row.id("combat_log_id")) else { return false }
        return fight.int("sector_id") != row.int("sector_id")
          || row.id("killed_by_player_id").map { $0 != fight.id("attacker_id") } ?? false
      }
    },
  ]
}

/// Facts about characters.
enum CharacterFacts {
  static func isAlive(_ row: RowView) -> Bool {
    row.text("status") != "KIA" && row.text("lifecycle_stage") != "KIA"
      && row.isNull("destroyed_at")
  }

  /// Lists of sectors in the blocks of a schedule.
  static func routes(_ row: RowView) -> [[FieldValue]] {
    row["daily_schedule"]["blocks"].listValue
      .map { $0["location_ref"]["sectors"].listValue }.filter { !$0.isEmpty }
  }

  /// The highest score of pirates that a region of this size may have.
  static func pirateCap(sectors: Int) -> Double {
    switch sectors {
    case ...300: 18
    case ...600: 33
    case ...800: 45
    case ...1200: 52.5
    default: 1.5 * 35 * Double(sectors) / 1200
    }
  }

  /// Titles of traders at a notoriety.
  static func titles(_ notoriety: Int) -> Set<String> {
    switch notoriety {
    case ...24: ["Trader", "Merchant", "Star Trader", "Merchant Prince", "Freight Captain"]
    case ...49: ["Trader", "Merchant", "Freight Captain", "Trade Baron", "Cargo Runner"]
    case ...74: ["Cargo Runner", "Trade Baron", "Freight Captain", "Smuggler"]
    default: ["Smuggler", "Cargo Runner", "Black Marketeer"]
    }
  }
}

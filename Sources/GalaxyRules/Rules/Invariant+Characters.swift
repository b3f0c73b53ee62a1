import GalaxyAnalysis
import GalaxyModel
import GalaxySettings
import GraphKit

extension Invariant {
  /// Characters of the game, their rosters and lodgings.
  static let characters: [Invariant] = [
    .rows("ENT-60", "A roster has as many living characters as its target") { context, log in
      var living: [String: [StoredRow<NPCCharacter>]] = [:]
      for row in context[Tables.npcCharacters] where CharacterFacts.isAlive(row) {
        if let mark = row.text(.bangRosterRef) { living[mark, default: []].append(row) }
      }
      log.rows(
        context[Tables.npcRosters], "living characters differ from the target, or the region"
      ) {
        row in
        let own = row.text(.bangRosterRef).flatMap { living[$0] } ?? []
        return own.count != row.int(.targetCount)
          || own.contains { $0.id(.homeRegionID) != row.id(.regionID) }
      }
    },
    .rows(
      "INV-68", "Rosters have a host sector, a target, names and a unique reference", andFiles: true
    ) {
      context, log in
      var seen = Set<String>()
      log.rows(context[Tables.npcRosters], "no host, target or names, or a repeated reference") {
        row in
        let names = row[.namePool]["names"].listValue
        let mark = row.text(.bangRosterRef) ?? ""
        return context.place(row, .hostSectorID) == nil || (row.int(.targetCount) ?? 0) < 1
          || names.isEmpty || !seen.insert(mark).inserted
      }
    },
    .rows("ENT-61", "Each pilot has one ship and each ship one pilot, in the same sector") {
      context, log in
      var pilots: [Identifier: Int] = [:]
      log.rows(
        context[Tables.npcCharacters], "the ship is elsewhere, owned, or flown by another character"
      ) {
        row in
        guard let id = row.id(.shipID) else { return false }
        pilots[id, default: 0] += 1
        guard let ship = context.row(Tables.ships, id) else { return true }
        return !ship.flag(.isNPC) || pilots[id] != 1
          || CharacterFacts.isAlive(row)
            && ship.int(.sectorID) != row.int(.currentSectorID)
      }
      // A derelict no longer has a pilot.
      log.rows(context[Tables.ships], "an NPC ship without a pilot") { row in
        row.flag(.isNPC) && !row.flag(.isDestroyed) && !row.flag(.isAbandoned)
          && (row.id(.id).map { pilots[$0] == nil } ?? true)
      }
    },
    .rows("ENT-62", "A living character is present in exactly one sector, a dead one in none") {
      context, log in
      var presence: [Identifier: [Int]] = [:]
      for sector in context[Tables.sectors] {
        for entry in sector.list(.playersPresent) where entry["is_npc"] == .boolean(true) {
          if let id = entry["player_id"].identifierValue, let number = sector.int(.sectorID) {
            presence[id, default: []].append(number)
          }
        }
      }
      log.rows(context[Tables.npcCharacters], "not present in exactly its current sector") { row in
        let listed = row.id(.id).flatMap { presence[$0] } ?? []
        return CharacterFacts.isAlive(row)
          ? listed != [row.int(.currentSectorID)].compactMap(\.self) : !listed.isEmpty
      }
    },
    .rows("ENT-63", "Squads list existing characters under the right key") {
      context, log in
      for (key, isPirate) in [("police_patrol_ships", false), ("pirate_patrol_ships", true)] {
        log.rows(context[Tables.sectors], "\(key) does not agree with the characters") { row in
          row[.defenses][key].listValue.contains { squad in
            let members = squad["npc_character_ids"].listValue
            return squad["ship_count"].intValue != members.count
              || members.contains { member in
                guard let character = context.row(Tables.npcCharacters, member.identifierValue)
                else {
                  return true
                }
                return (character.label(.factionCode) == FactionCode.pirates) != isPirate
                  || !CharacterFacts.isAlive(character)
              }
          }
        }
      }
      log.rows(context[Tables.sectors], "patrol_ships is not an empty list") {
        $0[.defenses]["patrol_ships"] != .list([])
      }
    },
    .rows("ENT-64", "Marshals' routes cover fedspace and follow warps") {
      context, log in
      guard context.isOn(.characters) else { return }
      var covered = Set<RowsContext.Place>()
      var broken = Witnesses()
      for row in context[Tables.npcCharacters]
      where row.label(.archetype) == NPCArchetype.lawEnforcement {
        var gaps: [(RowsContext.Place, RowsContext.Place)] = []
        var isUnknown = false
        for route in CharacterFacts.routes(row) {
          let places = route.compactMap { $0.intValue.flatMap { context.placeOfNumber[$0] } }
          covered.formUnion(places)
          for (one, two) in zip(places, places.dropFirst()) where one != two {
            let isStep =
              one.region == two.region
              && context.regions[one.region].graph.successors(of: NodeIndex(one.node))
                .contains(UInt32(two.node))
            if !isStep, !gaps.contains(where: { $0 == (one, two) }) { gaps.append((one, two)) }
          }
          if places.count != route.count { isUnknown = true }
        }
        if !gaps.isEmpty {
          let steps = gaps.prefix(4).map { context.label($0, $1) }.joined(separator: ", ")
          broken.add("\(row.text(.name) ?? row.key) (\(steps))", key: row.key)
        } else if isUnknown {
          log.add(row.table, row.index, to: &broken)
        }
      }
      log.add("npc_characters", broken) {
        "\(counted($0, "patrol")) with a step along no warp, or to no sector"
      }
      var missed = Witnesses()
      for (index, region) in context.galaxy.regions.enumerated()
      where region.type != .centralNexus {
        for node in 0..<region.sectorCount {
          let place = RowsContext.Place(region: index, node: node)
          if context.isFedspace(place), !covered.contains(place) {
            missed.add(context.label(place))
          }
        }
      }
      log.add("sectors", missed) { "\(counted($0, "fedspace sector")) on no patrol's route" }
    },
    .rows("ENT-65", "Trade routes lead between stations of a region that trade with each other") {
      context, log in
      log.rows(context[Tables.npcCharacters], "the trade route is invalid") { row in
        let stops = row[.dailySchedule]["trade_route"].listValue
        if stops.isEmpty {
          // Dead characters have no route, and there may be no station in reach if a sandbox is
          // tiny, stations are few, or sectors have at most two warps.
          guard row.label(.archetype) == NPCArchetype.trader, row.label(.status) != NPCStatus.kia,
            context.settings[\.maxWarps] != 2, context.settings.stationPercent(in: nil) >= 5,
            let place = context.place(row, .currentSectorID)
          else { return false }
          return context.galaxy.regions[place.region].sectorCount >= 100
        }
        let stations = stops.map { context.row(Tables.stations, $0["station_id"].identifierValue) }
        let known = stations.compactMap(\.self)
        guard (2...4).contains(stops.count), known.count == stops.count,
          Set(known.map(\.index)).count == known.count
        else { return true }
        for (index, stop) in stops.enumerated() {
          guard stop["sector_id"].intValue == known[index].int(.sectorID) else { return true }
          let goods = stop["buy_here"].listValue.compactMap(\.textValue)
          if index == stops.count - 1 { return !goods.isEmpty }
          guard let from = context.place(known[index], .sectorID),
            let to = context.place(known[index + 1], .sectorID),
            let hops = context.hops(from, to), hops <= 8, !goods.isEmpty
          else { return true }
          for good in goods {
            if known[index][.commodities][good]["sells"] != .boolean(true)
              || known[index + 1][.commodities][good]["buys"] != .boolean(true)
            {
              return true
            }
          }
        }
        return false
      }
    },
    .rows("ENT-66", "Lodgings list their occupants, within capacity") { context, log in
      let wrong = "occupants do not agree with count, capacity or their homes"
      func home(_ id: FieldValue, _ column: NPCCharacter.Column) -> Identifier? {
        context.row(Tables.npcCharacters, id.identifierValue)?.id(column)
      }
      log.rows(context[Tables.npcBarracks], wrong) { row in
        let listed = row.list(.assignedNPCIDs)
        return listed.count != row.int(.currentOccupantsCount)
          || listed.count > (row.int(.capacity) ?? 0)
          || listed.contains { home($0, .homeBarracksID) != row.id(.id) }
      }
      log.rows(context[Tables.outlawBases], wrong) { row in
        let listed = row.list(.assignedNPCIDs)
        return listed.count != row.int(.currentOccupantsCount)
          || listed.count > (row.int(.capacity) ?? 0)
          || listed.contains { home($0, .homeOutlawBaseID) != row.id(.id) }
      }
      log.rows(context[Tables.npcCharacters], "two homes") {
        !$0.isNull(.homeBarracksID) && !$0.isNull(.homeOutlawBaseID)
      }
    },
    .rows("ENT-67", "A barracks is at a station or in a sector, of its own region") {
      context, log in
      log.rows(context[Tables.npcBarracks], "at both, at neither, or in another region") { row in
        guard row.isNull(.stationID) != row.isNull(.sectorID) else { return true }
        let place =
          row.isNull(.stationID)
          ? context.place(row, .sectorID)
          : context.row(Tables.stations, row.id(.stationID)).flatMap {
            context.place($0, .sectorID)
          }
        guard let place, let region = row.id(.homeRegionID) else { return place == nil }
        return context.regionOfIdentifier[region] != place.region
      }
    },
    .rows("ENT-68", "Outlaw bases are on the frontier, far from fedspace or outside the core") {
      context, log in
      for (index, region) in context.galaxy.regions.enumerated() {
        let hops = context.fromFedspace(index)
        let greatest = hops.filter { $0 != .unreached }.max() ?? 0
        let least = min(6, 2 * greatest / 3)
        var wrong = Witnesses()
        for row in context[Tables.outlawBases] {
          guard let place = context.place(row, .sectorID), place.region == index else { continue }
          let isFarOut = hops[place.node] >= least || !context.isCore(place)
          let isPirate = row.label(.factionCode) == FactionCode.pirates
          let sector = context.row(Tables.sectors, region.sectors.identifier[place.node])
          if context.isFedspace(place) || isPirate && !isFarOut
            || isPirate && !context.isFrontierGround(place)
            || !(sector?.flag(.isOutlawZone) ?? false)
          {
            log.add(row.table, row.index, to: &wrong)
          }
        }
        log.add(region.name, wrong) {
          "\(counted($0, "outlaw base")) too close to fedspace, or its sector is not flagged"
        }
      }
    },
    .rows("ENT-69", "Pirates do not exceed the cap of their region") { context, log in
      for (index, region) in context.galaxy.regions.enumerated() {
        let bases = context[Tables.outlawBases].filter {
          $0.label(.factionCode) == FactionCode.pirates
            && context.place($0, .sectorID)?.region == index
        }
        // A camp scores 1, an outpost 3, a stronghold 10; they differ in capacity.
        let score = bases.reduce(0.0) { sum, row in
          let capacity = row.int(.capacity) ?? 0
          return sum + (capacity >= 40 ? 10 : capacity >= 24 ? 3 : 1)
        }
        let most =
          region.type == .playerOwned ? CharacterFacts.pirateCap(sectors: region.sectorCount) : 0
        if score > most {
          log.add(region.name, "pirates score \(Int(score)), more than the region's cap")
        }
      }
    },
    .rows("ENT-70", "Traders have a notoriety that matches their title, others have none") {
      context, log in
      log.rows(context[Tables.npcCharacters], "notoriety or title does not match") { row in
        guard row.label(.archetype) == NPCArchetype.trader else { return !row.isNull(.notoriety) }
        guard let notoriety = row.int(.notoriety), (0...100).contains(notoriety),
          let title = row.text(.title)
        else { return true }
        return !CharacterFacts.titles(notoriety).contains(title)
      }
    },
    .rows("ENT-71", "Each dead character has one record of its death") { context, log in
      let deaths = context.children(Tables.npcDeathLog, by: .npcID)
      log.rows(context[Tables.npcCharacters], "dead without a record, or alive with one") { row in
        let own = deaths[row.id(.id)]
        return own.count != (CharacterFacts.isAlive(row) ? 0 : 1)
      }
      log.rows(context[Tables.npcDeathLog], "sector or killer differs from the fight's") { row in
        guard let fight = context.row(Tables.combatLogs, row.id(.combatLogID)) else { return false }
        return fight.int(.sectorID) != row.int(.sectorID)
          || row.id(.killedByPlayerID).map { $0 != fight.id(.attackerID) } ?? false
      }
    },
  ]
}

/// Facts of the game about characters.
enum CharacterFacts {
  /// Returns whether a character is alive.
  static func isAlive(_ row: StoredRow<NPCCharacter>) -> Bool {
    row.label(.status) != NPCStatus.kia && row.label(.lifecycleStage) != NPCLifecycleStage.kia
      && row.isNull(.destroyedAt)
  }

  /// Returns the lists of sectors in the blocks of a character's schedule.
  static func routes(_ row: StoredRow<NPCCharacter>) -> [[FieldValue]] {
    row[.dailySchedule]["blocks"].listValue
      .map { $0["location_ref"]["sectors"].listValue }.filter { !$0.isEmpty }
  }

  /// Returns the highest score of pirates in a region of a size.
  static func pirateCap(sectors: Int) -> Double {
    switch sectors {
    case ...300: 18
    case ...600: 33
    case ...800: 45
    case ...1200: 52.5
    default: 1.5 * 35 * Double(sectors) / 1200
    }
  }

  /// Returns the possible titles of traders by notoriety.
  static func titles(_ notoriety: Int) -> Set<String> {
    switch notoriety {
    case ...24: ["Trader", "Merchant", "Star Trader", "Merchant Prince", "Freight Captain"]
    case ...49: ["Trader", "Merchant", "Freight Captain", "Trade Baron", "Cargo Runner"]
    case ...74: ["Cargo Runner", "Trade Baron", "Freight Captain", "Smuggler"]
    default: ["Smuggler", "Cargo Runner", "Black Marketeer"]
    }
  }
}

import Determinism
import GalaxyModel

/// A character that a player killed.
struct Fallen: Sendable {
  /// Number of the fight.
  let fight: Int
  let key: FallenKey
  let opponent: Opponent
  /// Index of its roster in the host's world.
  let roster: Int
  let name: String
  /// Goods in its hold.
  let cargo: [(good: String, amount: Int)]
}

/// The parts of a character's natural key, `<region>/<kind>/<sector>/<ordinal>`.
///
/// Numbers are compared as numbers, not as text.
struct FallenKey: Comparable, Sendable {
  /// Ordinal of the region, from 1.
  let region: Int
  let kind: String
  /// Galaxy-wide ID of the host sector of its roster.
  let sector: Int
  /// Ordinal in its roster, from 1.
  let ordinal: Int

  /// The key as text.
  var text: String { "\(region)/\(kind)/\(sector)/\(ordinal)" }

  static func < (left: FallenKey, right: FallenKey) -> Bool {
    (left.region, left.kind, left.sector, left.ordinal)
      < (right.region, right.kind, right.sector, right.ordinal)
  }
}

/// Seeds the deaths of characters: of raiders if there are any, otherwise of traders.
///
/// The dead are additional members of their rosters, whose living members stay complete.
struct FallenSeeder {
  let context: PopulationContext
  /// First ordinal in the register that no hull of a player uses.
  let firstRegistration: Int

  /// Chooses who dies in which fight.
  ///
  /// - Complexity: O(fights).
  func plan(_ worlds: [RegionWorld]) -> [Fallen] {
    let fights = FightPlan(counts: context.counts, days: context.days)
    let fatal = FightPlan.fatal(context.counts.deaths, of: fights.fights(.character))
    let rosters = candidates(worlds)
    guard !rosters.isEmpty else { return [] }
    var used: [Int: Int] = [:]
    return fatal.enumerated().map { number, fight in
      let place = number % rosters.count
      let (host, roster) = rosters[place]
      let rank = used[place, default: 0]
      used[place] = rank + 1
      return fallen(fight, host: host, roster: roster, in: worlds[host], rank: rank)
    }
  }

  private func candidates(_ worlds: [RegionWorld]) -> [(host: Int, roster: Int)] {
    for kinds in [[CharacterKind.pirateCaptain, .pirateEnforcer], [.merchantCaptain]] {
      let wanted = Set(kinds)
      let found = worlds.indices.flatMap { host in
        worlds[host].rosters.indices.filter { wanted.contains(worlds[host].rosters[$0].role) }
          .map { (host: host, roster: $0) }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func fallen(
    _ fight: Int, host: Int, roster: Int, in world: RegionWorld, rank: Int
  ) -> Fallen {
    let row = world.rosters[roster]
    let key = FallenKey(
      region: world.regionOrdinal + 1, kind: row.role.rawValue, sector: row.hostSectorID,
      ordinal: row.targetCount + rank + 1)
    let text = key.text
    var stream = context.stream(.npcDeathLog, text)
    // The pool has more names than the roster has members.
    var names: [String] = []
    if case .object(let members) = row.namePool, case .list(let pool)? = members.first?.value {
      names = pool.compactMap { if case .text(let name) = $0 { name } else { nil } }
    }
    let place = row.targetCount + rank
    let use = names.isEmpty ? 1 : place / names.count + 1
    let plain = names.isEmpty ? "Nameless" : names[place % names.count]
    let name = use == 1 ? plain : plain + " " + romanNumeral(use)
    let type: ShipType = row.role == .pirateEnforcer ? .scoutShip : .lightFreighter
    let hold = ShipCatalog.figures(type).maxCargo
    return Fallen(
      fight: fight, key: key,
      opponent: Opponent(
        character: context.id("npc_characters", text), ship: context.id("ships", text + "/1"),
        shipName: PeopleNames.ship(&stream), shipType: type,
        host: host),
      roster: roster, name: name,
      cargo: [
        ("ore", stream.int(in: hold / 10...hold / 4)),
        ("organics", stream.int(in: hold / 10...hold / 5)),
      ])
  }

  /// Adds a dead character and its lost hull to its world.
  ///
  /// - Parameters:
  ///   - fallen: The character.
  ///   - number: Its index among all dead characters.
  ///   - fight: The fight in which it died.
  ///   - world: World of its host region.
  /// - Returns: The record of the death.
  func bury(
    _ fallen: Fallen, number: Int, after fight: Fight, in world: inout RegionWorld
  ) -> NPCDeath {
    let row = world.rosters[fallen.roster]
    let key = fallen.key.text
    let sector = fight.row.sectorID ?? row.hostSectorID
    let time = fight.row.endedAt ?? fight.row.timestamp
    var character = NPCCharacter(
      id: fallen.opponent.character, name: fallen.name, factionCode: row.factionCode,
      archetype: row.defaultArchetype, spawnedAt: context.seeding.worldTime, lastSeenAt: time)
    character.title = row.role == .pirateEnforcer ? "Enforcer" : "Pirate Captain"
    if row.defaultArchetype == .trader {
      character.title = "Trader"
      character.notoriety = 10
    }
    character.bangRosterRef = row.bangRosterRef
    character.homeRegionID = row.regionID
    character.status = .kia
    character.lifecycleStage = .kia
    character.currentActivity = .engaged
    character.currentSectorID = nil
    character.destroyedAt = time
    character.shipID = fallen.opponent.ship

    let builder = HullBuilder(context: context.seeding)
    var ship = builder.characterShip(
      key: key + "/1", name: fallen.opponent.shipName, type: fallen.opponent.shipType,
      sectorID: sector, registration: .player(firstRegistration + number))
    ship.cargo = HullBuilder.cargo(
      fallen.cargo, capacity: ShipCatalog.figures(fallen.opponent.shipType).maxCargo)
    ship.isDestroyed = true
    ship.isActive = false
    ship.status = .destroyed
    ship.destructionCause = "combat"
    ship.lastUpdated = time
    world.add(
      character, ship: ship, opening: builder.opening(ship, key: key + "/1"),
      roster: row.bangRosterRef)

    var death = NPCDeath(
      id: context.id("npc_death_log", key + "/1"), npcID: character.id, sectorID: sector,
      killedAt: time)
    death.killedByPlayerID = fight.row.attackerID
    death.homeRegionID = row.regionID
    death.regionIDSnapshot = world.region.identifier
    death.combatLogID = fight.row.id
    death.destructionCause = "combat"
    return death
  }
}

extension RegionWorld {
  /// Adds a character with its hull after the others of its roster.
  ///
  /// - Complexity: O(characters).
  mutating func add(
    _ character: NPCCharacter, ship: Ship, opening: ShipRegistryEvent, roster: String
  ) {
    let place =
      characters.lastIndex { $0.bangRosterRef == roster }.map { $0 + 1 }
      ?? characters.count
    // Hulls are in the order of their pilots.
    let before = characters[..<place].last { $0.shipID != nil }?.shipID
    let hull = ships.lastIndex { $0.id == before }.map { $0 + 1 } ?? 0
    let event = shipEvents.lastIndex { $0.shipID == before }.map { $0 + 1 } ?? 0
    characters.insert(character, at: place)
    ships.insert(ship, at: hull)
    shipEvents.insert(opening, at: event)
  }
}

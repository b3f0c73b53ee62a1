import Determinism
import GalaxyModel

/// Notes the positions of characters.
///
/// Each character has an entry in the presence list of its sector. For police and pirates, a squad
/// in the defenses of the sector lists exactly its members in the sector.
struct Squads {
  let context: SeedingContext

  /// Adds presence entries and squads.
  ///
  /// - Complexity: O(characters + influence rows of the region).
  func deploy(in world: inout RegionWorld) {
    var ships: [Identifier: Ship] = [:]
    for ship in world.ships { ships[ship.id] = ship }
    // Characters by node and faction, in order of character.
    var police: [Post: [NPCCharacter]] = [:]
    var pirates: [Post: [NPCCharacter]] = [:]
    for character in world.characters {
      guard let sector = character.currentSectorID, let node = world.node(ofSector: sector) else {
        continue
      }
      world.contents.sectors[node, default: .init()].present.append(
        presence(character, character.shipID.flatMap { ships[$0] }))
      guard character.shipID != nil else { continue }
      let base = character.homeOutlawBaseID
      let post = Post(node: node, faction: character.factionCode, base: base)
      switch character.archetype {
      case .lawEnforcement, .factionPatrol: police[post, default: []].append(character)
      case .hostileRaider: pirates[post, default: []].append(character)
      default: break
      }
    }
    let dominance = self.dominance(
      in: world, at: Set(police.keys.map(\.node) + pirates.keys.map(\.node)))
    for post in police.keys.sorted() {
      world.contents.sectors[post.node, default: .init()].policeSquads.append(
        squad(post, police[post] ?? [], in: world, dominance[post.node] ?? 0, isPirate: false))
    }
    for post in pirates.keys.sorted() {
      world.contents.sectors[post.node, default: .init()].pirateSquads.append(
        squad(post, pirates[post] ?? [], in: world, dominance[post.node] ?? 0, isPirate: true))
    }
  }

  private struct Post: Hashable, Comparable {
    let node: Int
    let faction: FactionCode
    let base: Identifier?

    static func < (one: Post, two: Post) -> Bool {
      (one.node, one.faction.rawValue, one.base?.high ?? 0, one.base?.low ?? 0)
        < (two.node, two.faction.rawValue, two.base?.high ?? 0, two.base?.low ?? 0)
    }
  }

  /// Returns the entry of a character in `sectors.players_present`.
  func presence(_ character: NPCCharacter, _ ship: Ship?) -> FieldValue {
    // In ascending order of key, which saves sorting.
    .object([
      "activity": .text(character.currentActivity.rawValue.lowercased()),
      "archetype": character.archetype.cell, "arrived_at": .timestamp(context.worldTime),
      "hostile": .boolean(character.archetype == .hostileRaider), "is_npc": .boolean(true),
      "mission": .null, "notoriety": character.notoriety.cell,
      "player_id": .identifier(character.id), "ship_id": character.shipID.cell,
      "ship_name": .optional(ship) { .text($0.name) },
      "ship_type": .optional(ship) { $0.type.cell }, "team_id": .null,
      "username": .text(character.name),
    ])
  }

  private func squad(
    _ post: Post, _ members: [NPCCharacter], in world: RegionWorld, _ dominance: Int,
    isPirate: Bool
  ) -> FieldValue {
    let sector = "\(world.name)/\(world.region.sectors.number(post.node))"
    let name = isPirate ? "pirate" : "police"
    let base = post.base?.description ?? post.faction.rawValue
    var fields: [FieldValue.Member] = [
      .init("deployed_at", .timestamp(context.worldTime)),
      .init("faction_code", .text(post.faction.rawValue)),
      .init("npc_character_ids", members.map(\.id).cell),
      .init("patrol_id", .identifier(context.id("patrols", "\(sector)/\(name)/\(base)"))),
      // A strong faction deters pirates and attracts patrols.
      .init("patrol_spawn_multiplier", .number(Double(1000 + dominance) / 1000)),
      .init(
        "pirate_spawn_multiplier", .number(Double(max(250, 1000 - dominance)) / 1000)),
      .init("ship_count", .int(members.count)),
      .init("squad_kind", .text(name)),
      .init("territory_tier", .text(Squads.tier(dominance))),
    ]
    if isPirate {
      fields.append(.init("holding_id", post.base.cell))
    } else {
      fields.append(.init("scheduled_clear_at", .null))
      fields.append(.init("wanted_threshold", .int(-500)))
    }
    return .object(fields.sorted { $0.key < $1.key })
  }

  // The strongest influence in each of the sectors, in tenths of a percent.
  private func dominance(in world: RegionWorld, at nodes: Set<Int>) -> [Int: Int] {
    var node: [Identifier: Int] = [:]
    for place in nodes { node[world.region.sectors.identifier[place]] = place }
    var strongest: [Int: Int] = [:]
    for row in world.influences {
      if let place = node[row.sectorID] {
        strongest[place] = max(strongest[place] ?? 0, row.tenths)
      }
    }
    return strongest
  }

  private static func tier(_ dominance: Int) -> String {
    switch dominance {
    case 1000...: "core"
    case 750...: "controlled"
    case 400...: "contested"
    default: "uncontrolled"
    }
  }
}

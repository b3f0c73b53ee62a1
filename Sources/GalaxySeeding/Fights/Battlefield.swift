import GalaxyModel

/// A character that players fought, with his hull.
struct Opponent {
  let character: Identifier
  let ship: Identifier
  let shipName: String
  let shipType: ShipType
  /// Index of the host region.
  let host: Int
}

extension Opponent {
  /// Returns the living raiders and traders that have a hull, by region.
  static func living(in worlds: [RegionWorld]) -> [Opponent] {
    worlds.enumerated().flatMap { host, world -> [Opponent] in
      let ships = Dictionary(
        world.ships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return world.characters.compactMap { character -> Opponent? in
        guard character.archetype == .hostileRaider || character.archetype == .trader,
          character.currentSectorID != nil, let id = character.shipID, let ship = ships[id]
        else { return nil }
        return Opponent(
          character: character.id, ship: ship.id, shipName: ship.name, shipType: ship.type,
          host: host)
      }
    }
  }
}

/// Who and what there is to fight with and against.
struct Battlefield {
  let pilots: [Pilot]
  let hulls: [PlayerHull]
  let hosts: [Host]
  /// Drones that stand guard.
  let guards: [DroneHolding]
  /// Stations and planets off fedspace, by host region.
  let stations: [[Target]]
  let planets: [[Target]]
  /// Characters that died, by number of the fight.
  let victims: [Int: Opponent]
  /// Living characters with a hull.
  let opponents: [Opponent]
  /// Pilots that lost a hull, by number of the fight.
  let losers: [Int: Int]

  /// A place that can be attacked.
  struct Target {
    let id: Identifier
    let node: Int
    /// Index of the pilot that owns it.
    let owner: Int?
    /// Since when.
    let since: Timestamp?
  }
}

import GalaxyModel

/// A character that players fought, with its hull.
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

/// Everyone and everything that fights draw from.
struct Battlefield {
  let pilots: [Pilot]
  let hulls: [PlayerHull]
  let hosts: [Host]
  /// Deployed drones.
  let guards: [DroneHolding]
  /// Stations and planets that can be attacked, by host region.
  let stations: [[Target]]
  let planets: [[Target]]
  /// Characters that died, by number of the fight.
  let victims: [Int: Opponent]
  /// Living characters with a hull.
  let opponents: [Opponent]
  /// Pilots that lost a hull, by number of the fight.
  let losers: [Int: Int]

  /// A station or planet that can be attacked.
  struct Target {
    let id: Identifier
    let node: Int
    /// Index of the pilot that owns it.
    let owner: Int?
    /// Time at which the owner acquired it.
    let since: Timestamp?
  }
}

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

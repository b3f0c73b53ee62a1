import GalaxyModel

/// A player with the account and everything else that steps decide.
struct Pilot {
  /// Index, from 0; ordinals in natural keys are one more.
  let index: Int
  var user: User
  var player: Player
  /// Index of the host region where the pilot lives.
  let home: Int
  /// Present sector, by node of the home region.
  var node: Int
  /// Index of the team.
  var team: Int?
  /// Indexes of the current, the oldest and the lost hull.
  var current = 0
  var oldest = 0
  var lost: Int?
  /// Whether the position is decided: with a fleet, or on a planet.
  var isPosted = false
  /// Standing with factions that holdings and orders require.
  var favors: [Favor] = []
  /// Whether the first-login dialogue was completed.
  let hasFinishedFirstLogin: Bool

  var ordinal: Int { index + 1 }
  /// Displayed name.
  var name: String { player.nickname ?? user.username }

  /// Returns the index of the hull that the pilot flew at a time.
  func hull(at time: Timestamp, _ hulls: [PlayerHull]) -> Int? {
    if let lost, let end = hulls[lost].lostAt, time <= end { return lost }
    if hulls[current].acquired <= time { return current }
    return oldest != lost && hulls[oldest].acquired <= time ? oldest : nil
  }

  /// Returns the capacity of the smallest hull, which the pilot can fill at any time.
  func hold(_ hulls: [PlayerHull]) -> Int {
    return min(
      ShipCatalog.figures(hulls[current].type).maxCargo,
      ShipCatalog.figures(hulls[oldest].type).maxCargo)
  }
}

/// A minimum standing that holdings or orders require.
struct Favor {
  let faction: FactionCode
  let atLeast: Int
}

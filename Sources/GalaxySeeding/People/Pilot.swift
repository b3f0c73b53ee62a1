import GalaxyModel

/// A player with his account, and what else is kept of him while the population grows.
struct Pilot {
  /// 0, 1, 2 …; ordinals in natural keys are one more.
  let index: Int
  var user: User
  var player: Player
  /// Index of the host region that the pilot lives in.
  let home: Int
  /// Sector he is in, by node of the home region.
  var node: Int
  /// Index of his team.
  var team: Int?
  /// Indices of his present, his oldest and his lost hull.
  var current = 0
  var oldest = 0
  var lost: Int?
  /// Whether he has a place to be: with a fleet, or on his planet.
  var isPosted = false
  /// Standing with factions that what he owns asks for.
  var favors: [Favor] = []
  /// Whether the first-login talk came to an end.
  let hasFinishedFirstLogin: Bool

  var ordinal: Int { index + 1 }
  /// Name that others see.
  var name: String { player.nickname ?? user.username }

  /// Index of the hull that he flew at a moment.
  func hull(at time: Timestamp, _ hulls: [PlayerHull]) -> Int? {
    if let lost, let end = hulls[lost].lostAt, time <= end { return lost }
    if hulls[current].acquired <= time { return current }
    return oldest != lost && hulls[oldest].acquired <= time ? oldest : nil
  }

  /// Units that the smallest of his hulls holds, which he can move at any time.
  func hold(_ hulls: [PlayerHull]) -> Int {
    return min(
      ShipCatalog.figures(hulls[current].type).maxCargo,
      ShipCatalog.figures(hulls[oldest].type).maxCargo)
  }
}

/// A standing that a player needs at least, for what he owns or has ordered.
struct Favor {
  let faction: FactionCode
  let atLeast: Int
}

import GalaxyModel

/// One fight with those who took part in it.
struct Fight {
  var row: CombatLog
  /// Indices of the pilots on both sides.
  let attacker: Int
  var defender: Int?
  /// Host region and sector.
  let host: Int
  let node: Int

  /// Pilot who won, if a player did.
  var winner: Int? {
    switch row.outcome {
    case "attacker_win": attacker
    case "defender_win": defender
    default: nil
    }
  }

  /// What both sides lost in drones.
  var dronesLost: Int { row.attackerDronesLost + row.defenderDronesLost }
}

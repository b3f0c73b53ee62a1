import GalaxyModel

/// A fight with its participants.
struct Fight {
  var row: CombatLog
  /// Indices of the pilots on both sides.
  let attacker: Int
  var defender: Int?
  /// Index of the host region, and node of the sector.
  let host: Int
  let node: Int

  /// Index of the winning pilot, if a player won.
  var winner: Int? {
    switch row.outcome {
    case .attackerWin: attacker
    case .defenderWin: defender
    default: nil
    }
  }

  /// Drones that both sides lost.
  var dronesLost: Int { row.attackerDronesLost + row.defenderDronesLost }
}

import GalaxyModel

/// Seeds daily totals of fights.
struct CombatStatsSeeder {
  let context: PopulationContext
  /// Credits per unit of looted goods.
  private static let worth = ["equipment": 50, "fuel": 20, "ore": 15, "organics": 18]

  /// Returns the row of a day, with or without fights.
  func row(_ day: Int, fights: [Fight], pilots: [Pilot]) -> CombatStats {
    var row = CombatStats(
      id: context.id("combat_stats", "\(day + 1)"), date: context.days.start(day),
      calculatedAt: context.days.end(day))
    var attacks: [Int: Int] = [:]
    var defenses: [Int: Int] = [:]
    var wins: [String: Int] = [:]
    var duration = 0.0
    for fight in fights {
      row.totalCombats += 1
      switch fight.row.combatType {
      case .shipVsPort: row.portAttacks += 1
      case .shipVsPlanet: row.planetDefenses += 1
      default: row.shipCombats += 1
      }
      switch fight.row.outcome {
      case .attackerWin: row.attackerWins += 1
      case .defenderWin: row.defenderWins += 1
      case .draw: row.draws += 1
      default: row.escapes += 1
      }
      row.totalCreditsLooted += fight.row.creditsLooted
      if case .object(let cargo) = fight.row.cargoLooted {
        for good in cargo {
          if case .integer(let amount) = good.value {
            row.totalCargoLootedValue += Int(amount) * (CombatStatsSeeder.worth[good.key] ?? 0)
          }
        }
      }
      row.totalDronesLost += fight.dronesLost
      duration += fight.row.combatDuration
      attacks[fight.attacker, default: 0] += 1
      if let defender = fight.defender { defenses[defender, default: 0] += 1 }
      let winning =
        fight.row.outcome == .attackerWin
        ? fight.row.attackerShipType
        : fight.row.outcome == .defenderWin ? fight.row.defenderShipType : nil
      if let winning { wins[winning, default: 0] += 1 }
    }
    if row.totalCombats > 0 {
      row.averageLootPerCombat = CombatStatsSeeder.mean(row.totalCreditsLooted, row.totalCombats)
      row.averageCombatDuration = CombatStatsSeeder.mean(Int(duration), row.totalCombats)
    }
    // Ties go to the lower ordinal or name, so that the order of dictionaries does not matter.
    row.mostEffectiveShipType =
      wins.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key
    row.mostActiveAttackerID = most(attacks).map { pilots[$0].player.id }
    row.mostActiveDefenderID = most(defenses).map { pilots[$0].player.id }
    row.uniqueCombatants = Set(attacks.keys).union(defenses.keys).count
    return row
  }

  // Mean to the hundredth, rounded half up.
  private static func mean(_ sum: Int, _ count: Int) -> Double {
    Double((200 * sum + count) / (2 * count)) / 100
  }

  private func most(_ counts: [Int: Int]) -> Int? {
    counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}

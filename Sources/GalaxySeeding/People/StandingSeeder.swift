import Determinism
import GalaxyModel

/// Makes the standing of players with factions.
///
/// Rows are made on delivery and not stored.
struct StandingSeeder {
  let context: PopulationContext

  /// Returns nine rows, one per faction, in order.
  func rows(_ pilot: Pilot) -> [Reputation] {
    let updated = pilot.player.lastActivityAt ?? pilot.user.createdAt
    let value = values(pilot)
    return FactionCode.allCases.map { faction in
      var row = Reputation(
        id: context.id("reputations", "\(pilot.ordinal)/\(faction.ordinal + 1)"),
        playerID: pilot.player.id, factionID: context.seeding.id(of: faction),
        lastUpdated: updated)
      row.currentValue = value[faction.ordinal]
      let level = StandingCatalog.level(row.currentValue)
      row.currentLevel = level.level
      row.title = level.title
      row.combatResponse =
        row.currentValue >= 100 ? .friendly : row.currentValue <= -300 ? .hostile : .neutral
      return row
    }
  }

  /// Returns the values by ordinal of the faction.
  ///
  /// Most are within 120 of zero; rules about rivals are observed.
  func values(_ pilot: Pilot) -> [Int] {
    var stream = context.stream(.reputations, "\(pilot.ordinal)")
    var values = FactionCode.allCases.map { faction in
      let near = stream.int(in: -120...120)
      let far = stream.int(in: -400...400)
      let value = stream.chance(1, in: 10) ? far : near
      return StandingCatalog.neverFriends.contains(faction.rawValue) ? min(0, value) : value
    }
    for favor in pilot.favors {
      values[favor.faction.ordinal] = max(values[favor.faction.ordinal], favor.atLeast)
    }
    for pair in StandingCatalog.rivals {
      guard let first = FactionCode(rawValue: pair.first)?.ordinal,
        let second = FactionCode(rawValue: pair.second)?.ordinal, values[first] > 0,
        values[second] > 0, values[first] + values[second] > pair.cap
      else { continue }
      values[second] = pair.cap - values[first]
    }
    return values
  }
}

import Determinism
import GalaxyModel

/// Standing of players with the factions. Rows are made when they are handed out, not kept.
struct StandingSeeder {
  let context: PopulationContext

  /// Nine rows, one with each faction, in their order.
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
        row.currentValue >= 100 ? "friendly" : row.currentValue <= -300 ? "hostile" : "neutral"
      return row
    }
  }

  /// Values by ordinal of the faction: most within 120 of zero, and every rule about rivals kept.
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

import GalaxyModel

/// The time and kind of each fight, and which fights cost a hull or a life.
///
/// All of it depends on the number of the fight alone.
struct FightPlan {
  enum Kind {
    case ships, drones, station, planet
    case character
  }

  let counts: PopulationCounts
  let days: HistoryDays

  // Of 24 fights, 12 are between ships, 5 against drones, 2 against stations, 2 against planets and
  // 3 against characters.
  private static let pattern: [Kind] = [
    .ships, .drones, .ships, .character, .ships, .station, .ships, .drones, .ships, .planet,
    .ships, .drones, .ships, .character, .ships, .drones, .ships, .station, .ships, .drones,
    .ships, .character, .ships, .planet,
  ]

  var total: Int { counts.fights }

  func kind(_ fight: Int) -> Kind { FightPlan.pattern[fight % FightPlan.pattern.count] }

  /// Returns the time at which a fight begins.
  func time(_ fight: Int) -> Timestamp {
    let day = days.day(of: fight, of: total)
    let range = days.range(day, of: total)
    return days.moment(day, fight - range.lowerBound, of: range.count)
  }

  /// Returns the natural key of a fight.
  func key(_ fight: Int) -> String {
    let day = days.day(of: fight, of: total)
    return "\(day + 1)/\(fight - days.range(day, of: total).lowerBound + 1)"
  }

  /// Returns the fights of a kind, ascending.
  ///
  /// - Complexity: O(fights).
  func fights(_ wanted: Kind) -> [Int] { (0..<total).filter { kind($0) == wanted } }

  /// Selects `count` of the given fights, evenly distributed and including the first.
  static func fatal(_ count: Int, of fights: [Int]) -> [Int] {
    let number = min(count, fights.count)
    return (0..<number).map { fights[$0 * fights.count / number] }
  }
}

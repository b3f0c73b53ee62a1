/// The levels of generation after which figures of a criterion are known, in order.
public enum CriteriaLevel: Int, CaseIterable, Comparable, Sendable {
  /// Settings, seed, and budgets.
  case plan
  /// Positions, zones, clusters, special locations, and islands.
  case places
  /// Warps and formations.
  case warps
  /// Names, types of sectors, nebulae, hazards, and tunnels.
  case map
  /// Stations, planets, and pirates.
  case sites
  /// Characters, wrecks, prices, factions, and markets.
  case world
  /// Players and what they did.
  case population

  /// Whether `left` comes before `right`.
  public static func < (left: CriteriaLevel, right: CriteriaLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

import GalaxyModel

/// Tiers of personal standing, and levels of standing with factions.
enum StandingCatalog {
  /// Tiers of personal standing with their minimum and the color of the name, ascending.
  static let tiers: [(from: Int, name: ReputationTier, color: NameColor)] = [
    (-1000, .villain, .red),
    (-749, .criminal, .vermilion),
    (-499, .outlaw, .orange),
    (-249, .suspicious, .yellow),
    (0, .neutral, .white),
    (1, .lawful, .lightGreen),
    (250, .heroic, .green),
    (500, .legendary, .cyan),
  ]

  /// Levels of standing with a faction with their minimum and title, ascending.
  static let levels: [(from: Int, level: ReputationLevel, title: String)] = [
    (-800, .publicEnemy, "Public Enemy"),
    (-700, .criminal, "Criminal"),
    (-600, .outlaw, "Outlaw"),
    (-500, .pirate, "Pirate"),
    (-400, .smuggler, "Smuggler"),
    (-300, .untrustworthy, "Untrustworthy"),
    (-200, .suspicious, "Suspicious"),
    (-100, .questionable, "Questionable"),
    (-50, .neutral, "Neutral"),
    (50, .recognized, "Recognized"),
    (100, .acknowledged, "Acknowledged"),
    (200, .trusted, "Trusted"),
    (300, .respected, "Respected"),
    (400, .valued, "Valued"),
    (500, .honored, "Honored"),
    (600, .revered, "Revered"),
    (700, .exalted, "Exalted"),
  ]

  /// Returns the tier of a personal standing of -1000…1000.
  static func tier(_ value: Int) -> (from: Int, name: ReputationTier, color: NameColor) {
    tiers.last { $0.from <= value } ?? tiers[0]
  }

  /// Returns the level of a standing with a faction of -800…800.
  static func level(_ value: Int) -> (from: Int, level: ReputationLevel, title: String) {
    levels.last { $0.from <= value } ?? levels[0]
  }

  /// Pairs of factions whose standings share a maximum if both are positive.
  static let rivals: [(first: String, second: String, cap: Int)] = [
    ("terran_federation", "fringe_alliance", 800), ("mercantile_guild", "shadow_syndicate", 600),
  ]

  /// Factions with which a standing is never positive.
  static let neverFriends = ["pirates", "galactic_concord"]
}

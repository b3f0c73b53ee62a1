/// Military ranks, which depend on points alone.
enum RankCatalog {
  /// Minimum points of each rank, ascending.
  static let ranks: [(points: Int, name: String)] = [
    (0, "Recruit"),
    (50, "Spacer"),
    (150, "Corporal"),
    (300, "Sergeant"),
    (500, "Staff Sergeant"),
    (800, "Master Sergeant"),
    (1200, "Warrant Officer"),
    (1800, "Chief Warrant Officer"),
    (2500, "Ensign"),
    (3500, "Lieutenant"),
    (5000, "Commander"),
    (7000, "Captain"),
    (10000, "Senior Captain"),
    (14000, "Commodore"),
    (20000, "Rear Admiral"),
    (28000, "Vice Admiral"),
    (40000, "Admiral"),
    (60000, "Fleet Admiral"),
  ]

  /// Returns the name of the highest rank that the points reach.
  static func name(points: Int) -> String {
    ranks.last { $0.points <= points }?.name ?? "Recruit"
  }
}

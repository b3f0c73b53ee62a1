import GalaxyModel

/// Military ranks, which depend on points alone.
enum RankCatalog {
  /// Minimum points of each rank, ascending.
  static let ranks: [(points: Int, name: MilitaryRank)] = [
    (0, .recruit),
    (50, .spacer),
    (150, .corporal),
    (300, .sergeant),
    (500, .staffSergeant),
    (800, .masterSergeant),
    (1200, .warrantOfficer),
    (1800, .chiefWarrantOfficer),
    (2500, .ensign),
    (3500, .lieutenant),
    (5000, .commander),
    (7000, .captain),
    (10000, .seniorCaptain),
    (14000, .commodore),
    (20000, .rearAdmiral),
    (28000, .viceAdmiral),
    (40000, .admiral),
    (60000, .fleetAdmiral),
  ]

  /// Returns the name of the highest rank that the points reach.
  static func name(points: Int) -> MilitaryRank {
    ranks.last { $0.points <= points }?.name ?? .recruit
  }
}

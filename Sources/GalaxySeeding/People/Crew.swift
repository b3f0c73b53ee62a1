import GalaxyModel

/// A team while the population grows: the row, its members, and where it is at home.
struct Crew {
  /// 1, 2, 3 …
  let ordinal: Int
  var team: Team
  /// Index of the host region.
  let home: Int
  /// Indices of the pilots: leader, officer, member, recruit.
  let members: [Int]
  /// Node of the home base, if a place was left.
  let base: Int?
  /// Node that its fleets and drones guard: the gate of the home formation, or a choke point.
  let gate: Int
}

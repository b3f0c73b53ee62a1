import GalaxyModel

/// A team with its members and its home.
struct Crew {
  /// Ordinal, from 1.
  let ordinal: Int
  var team: Team
  /// Index of the host region.
  let home: Int
  /// Indexes of the pilots: leader, officer, member, recruit.
  let members: [Int]
  /// Node of the home base, if there was a place for one.
  let base: Int?
  /// Node that its fleets and drones guard: the gate of the home formation, or a choke point.
  let gate: Int
}

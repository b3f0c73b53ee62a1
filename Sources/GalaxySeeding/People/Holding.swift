import GalaxyModel

/// A planet or a station that a player owns.
struct Holding {
  /// Index of the pilot.
  let owner: Int
  /// Index of the host region, and node of the sector.
  let host: Int
  let node: Int
  let id: Identifier
  let acquired: Timestamp
}

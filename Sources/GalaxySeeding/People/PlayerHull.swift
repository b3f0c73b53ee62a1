import GalaxyModel

/// A hull of a player while the population grows.
struct PlayerHull {
  enum Role { case current, spare, lost }

  /// Natural key, `<player>/<ordinal>`.
  let key: String
  let id: Identifier
  /// Index of the pilot.
  let owner: Int
  let type: ShipType
  let name: String
  var role: Role
  var created: Timestamp
  /// Pilot who registered it, if the owner had it from somebody else, and when it changed hands.
  var seller: Int?
  var transferred: Timestamp?
  /// Node in the owner's home region.
  var node: Int
  var isDocked = false
  /// When it was destroyed.
  var lostAt: Timestamp?
  var storedDevices = 0

  /// Since when it is its owner's.
  var acquired: Timestamp { transferred ?? created }
}

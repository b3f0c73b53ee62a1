import GalaxyModel

/// A hull of a player.
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
  /// Pilot who registered it if the owner bought it, and the time of the sale.
  var seller: Int?
  var transferred: Timestamp?
  /// Node in the owner's home region.
  var node: Int
  var isDocked = false
  /// Time of its destruction.
  var lostAt: Timestamp?
  var storedDevices = 0

  /// Time since which the owner has had it.
  var acquired: Timestamp { transferred ?? created }
}

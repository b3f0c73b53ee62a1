/// The ownership of a station by a player.
///
/// A row of `player_stations`; `stations.owner_id` repeats it.
public struct PlayerStation: Sendable {
  /// The owner.
  public var playerID: Identifier
  /// The station.
  public var stationID: Identifier
  /// When the player acquired it.
  public var acquiredAt: Timestamp

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    playerID: Identifier,
    stationID: Identifier,
    acquiredAt: Timestamp
  ) {
    self.playerID = playerID
    self.stationID = stationID
    self.acquiredAt = acquiredAt
  }
}

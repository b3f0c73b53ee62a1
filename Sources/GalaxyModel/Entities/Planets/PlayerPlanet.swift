/// The ownership of a planet by a player.
///
/// A row of `player_planets`; `planets.owner_id` repeats it.
public struct PlayerPlanet: Sendable {
  /// The owner.
  public var playerID: Identifier
  /// The planet.
  public var planetID: Identifier
  /// When the player acquired it.
  public var acquiredAt: Timestamp

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    playerID: Identifier,
    planetID: Identifier,
    acquiredAt: Timestamp
  ) {
    self.playerID = playerID
    self.planetID = planetID
    self.acquiredAt = acquiredAt
  }
}

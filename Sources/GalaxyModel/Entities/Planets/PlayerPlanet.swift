/// Ownership of a planet. A row of `player_planets`.
public struct PlayerPlanet: Sendable {
  public var playerID: Identifier
  public var planetID: Identifier
  public var acquiredAt: Timestamp

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

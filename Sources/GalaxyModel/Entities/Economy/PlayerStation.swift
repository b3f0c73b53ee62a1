/// Ownership of a station. A row of `player_stations`.
public struct PlayerStation: Sendable {
  public var playerID: Identifier
  public var stationID: Identifier
  public var acquiredAt: Timestamp

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

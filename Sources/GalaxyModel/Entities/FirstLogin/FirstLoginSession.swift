/// A row of `first_login_sessions`.
public struct FirstLoginSession: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var startedAt: Timestamp

  public init(
    id: Identifier,
    playerID: Identifier,
    startedAt: Timestamp
  ) {
    self.id = id
    self.playerID = playerID
    self.startedAt = startedAt
  }
}

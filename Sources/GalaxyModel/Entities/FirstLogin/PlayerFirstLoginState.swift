/// A row of `player_first_login_states`.
public struct PlayerFirstLoginState: Sendable {
  public var id: Identifier
  public var playerID: Identifier

  public init(
    id: Identifier,
    playerID: Identifier
  ) {
    self.id = id
    self.playerID = playerID
  }
}

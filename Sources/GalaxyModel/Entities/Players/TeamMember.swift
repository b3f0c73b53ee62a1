/// A row of `team_members`.
public struct TeamMember: Sendable {
  public var id: Identifier
  public var teamID: Identifier
  public var playerID: Identifier
  public var joinedAt: Timestamp
  public var lastActive: Timestamp

  public init(
    id: Identifier,
    teamID: Identifier,
    playerID: Identifier,
    joinedAt: Timestamp,
    lastActive: Timestamp
  ) {
    self.id = id
    self.teamID = teamID
    self.playerID = playerID
    self.joinedAt = joinedAt
    self.lastActive = lastActive
  }
}

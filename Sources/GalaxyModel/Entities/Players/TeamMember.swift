/// Membership of a player in a team, with what he may do there. A row of `team_members`.
public struct TeamMember: Sendable {
  public var id: Identifier
  public var teamID: Identifier
  public var playerID: Identifier
  public var joinedAt: Timestamp
  public var lastActive: Timestamp
  public var role: String = "MEMBER"
  public var canInvite: Bool = false
  public var canKick: Bool = false
  public var canManageTreasury: Bool = false
  public var canManageMissions: Bool = false
  public var canManageAlliances: Bool = false

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

/// A player's membership in a team, with permissions.
///
/// A row of `team_members`.
public struct TeamMember: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The team.
  public var teamID: Identifier
  /// The player.
  public var playerID: Identifier
  /// When the player joined.
  public var joinedAt: Timestamp
  /// When the member was last active.
  public var lastActive: Timestamp
  /// Role of the player.
  public var role: TeamRole = .member
  /// Permission to invite players.
  public var canInvite: Bool = false
  /// Permission to remove members.
  public var canKick: Bool = false
  /// Permission to manage the treasury.
  public var canManageTreasury: Bool = false
  /// Permission to manage missions.
  public var canManageMissions: Bool = false
  /// Permission to manage alliances.
  public var canManageAlliances: Bool = false

  /// Creates a row from its required values; all other values have their defaults.
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

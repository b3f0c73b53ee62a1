extension Tables {
  /// The table `team_members`, with one row per ``TeamMember``.
  public static let teamMembers = Table<TeamMember>(.teamMembers, .players)
}

extension TeamMember: DefinedRow {
  /// The columns of `team_members`.
  public enum Column: Int, TableColumn {
    case id, teamID, playerID, role, joinedAt, permissions, canInvite, canKick, canManageTreasury
    case canManageMissions, canManageAlliances, lastActive, contributionCredits
  }

  package static func definition(of column: Column) -> ColumnDefinition<TeamMember> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .teamID: .init("team_id", .uuid, .key(.teams, .cascade), \.teamID)
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade), \.playerID)
    case .role: .init("role", .varchar(20), .labels(TeamRole.self), \.role)
    case .joinedAt: .init("joined_at", .timestamp(zoned: true), .server("now()"), \.joinedAt)
    case .permissions: .init("permissions", .jsonb, constant: .object([:]))
    case .canInvite: .init("can_invite", .boolean, \.canInvite)
    case .canKick: .init("can_kick", .boolean, \.canKick)
    case .canManageTreasury: .init("can_manage_treasury", .boolean, \.canManageTreasury)
    case .canManageMissions: .init("can_manage_missions", .boolean, \.canManageMissions)
    case .canManageAlliances: .init("can_manage_alliances", .boolean, \.canManageAlliances)
    case .lastActive: .init("last_active", .timestamp(zoned: true), .server("now()"), \.lastActive)
    case .contributionCredits: .init("contribution_credits", .jsonb, constant: .object([:]))
    }
  }
}

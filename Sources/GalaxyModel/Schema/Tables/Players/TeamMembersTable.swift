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
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .teamID: .init("team_id", .uuid, .key(.teams, .cascade)) { $0.teamID.cell }
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .role: .init("role", .varchar(20), .labels(TeamRole.self)) { $0.role.cell }
    case .joinedAt:
      .init("joined_at", .timestamp(zoned: true), .server("now()")) { $0.joinedAt.cell }
    case .permissions: .init("permissions", .jsonb, constant: .object([:]))
    case .canInvite: .init("can_invite", .boolean) { $0.canInvite.cell }
    case .canKick: .init("can_kick", .boolean) { $0.canKick.cell }
    case .canManageTreasury: .init("can_manage_treasury", .boolean) { $0.canManageTreasury.cell }
    case .canManageMissions: .init("can_manage_missions", .boolean) { $0.canManageMissions.cell }
    case .canManageAlliances: .init("can_manage_alliances", .boolean) { $0.canManageAlliances.cell }
    case .lastActive:
      .init("last_active", .timestamp(zoned: true), .server("now()")) { $0.lastActive.cell }
    case .contributionCredits: .init("contribution_credits", .jsonb, constant: .object([:]))
    }
  }
}

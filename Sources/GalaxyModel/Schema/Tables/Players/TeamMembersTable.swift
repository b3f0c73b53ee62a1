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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .teamID: column("team_id", .uuid, .key(.teams, .cascade)) { $0.teamID.cell }
    case .playerID: column("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .role: column("role", .varchar(20), .labels(TeamRole.self)) { $0.role.cell }
    case .joinedAt:
      column("joined_at", .timestamp(zoned: true), .server("now()")) { $0.joinedAt.cell }
    case .permissions: .init("permissions", .jsonb, constant: .object([:]))
    case .canInvite: column("can_invite", .boolean) { $0.canInvite.cell }
    case .canKick: column("can_kick", .boolean) { $0.canKick.cell }
    case .canManageTreasury: column("can_manage_treasury", .boolean) { $0.canManageTreasury.cell }
    case .canManageMissions: column("can_manage_missions", .boolean) { $0.canManageMissions.cell }
    case .canManageAlliances:
      column("can_manage_alliances", .boolean) { $0.canManageAlliances.cell }
    case .lastActive:
      column("last_active", .timestamp(zoned: true), .server("now()")) { $0.lastActive.cell }
    case .contributionCredits: .init("contribution_credits", .jsonb, constant: .object([:]))
    }
  }
}

extension Tables {
  /// The table `team_members`, with one row per ``TeamMember``.
  public static let teamMembers = Table<TeamMember>(
    "team_members", .players, columns: teamMemberColumns)
}

private let teamMemberColumns: [Column<TeamMember>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("team_id", .uuid, [], ForeignKey("teams", .cascade)) { $0.teamID.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("role", .varchar(20)) { $0.role.cell },
  .init("joined_at", .timestamp(zoned: true), server: "now()") { $0.joinedAt.cell },
  .init("permissions", .jsonb, constant: .object([:])),
  .init("can_invite", .boolean) { $0.canInvite.cell },
  .init("can_kick", .boolean) { $0.canKick.cell },
  .init("can_manage_treasury", .boolean) { $0.canManageTreasury.cell },
  .init("can_manage_missions", .boolean) { $0.canManageMissions.cell },
  .init("can_manage_alliances", .boolean) { $0.canManageAlliances.cell },
  .init("last_active", .timestamp(zoned: true), server: "now()") { $0.lastActive.cell },
  .init("contribution_credits", .jsonb, constant: .object([:])),
]

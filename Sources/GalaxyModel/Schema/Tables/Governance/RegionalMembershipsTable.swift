extension Tables {
  /// The table `regional_memberships`, with one row per ``RegionalMembership``.
  public static let regionalMemberships = Table<RegionalMembership>(
    "regional_memberships", .governance, columns: regionalMembershipColumns,
    constraints: [
      .check(
        "valid_reputation", "reputation_score >= '-1000'::integer AND reputation_score <= 1000"),
      .check("valid_voting_power", "voting_power >= 0.0 AND voting_power <= 5.0"),
      .unique("unique_membership", ["player_id", "region_id"]),
    ])
}

private let regionalMembershipColumns: [Column<RegionalMembership>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("player_id", .uuid, [], ForeignKey("players")) { $0.playerID.cell },
  .init("region_id", .uuid, [], ForeignKey("regions")) { $0.regionID.cell },
  .init("membership_type", .varchar(50)) { $0.membershipType.cell },
  .init("reputation_score", .integer) { $0.reputationScore.cell },
  .null("local_rank", .varchar(50)),
  .init("voting_power", .decimal(precision: 5, scale: 4)) { $0.votingPower.cell },
  .init("joined_at", .timestamp(zoned: false), server: "now()") { $0.joinedAt.cell },
  .init("last_visit", .timestamp(zoned: false), server: "now()") { $0.lastVisit.cell },
  .init("total_visits", .integer) { $0.totalVisits.cell },
]

extension Tables {
  /// The table `regional_policies`, with one row per ``RegionalPolicy``.
  public static let regionalPolicies = Table<RegionalPolicy>(
    "regional_policies", .governance, columns: regionalPolicyColumns,
    constraints: [
      .check("non_negative_votes_against", "votes_against >= 0"),
      .check("non_negative_votes_for", "votes_for >= 0"),
      .check("valid_voting_period", "voting_closes_at > proposed_at"),
    ])
}

private let regionalPolicyColumns: [Column<RegionalPolicy>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("region_id", .uuid, [], ForeignKey("regions")) { $0.regionID.cell },
  .init("policy_type", .varchar(50)) { $0.policyType.cell },
  .init("title", .varchar(255)) { $0.title.cell },
  .init("description", .text, .nullable) { $0.description.cell },
  .init("proposed_changes", .jsonb) { $0.proposedChanges.cell },
  .init("proposed_by", .uuid, [], ForeignKey("players")) { $0.proposedBy.cell },
  .init("proposed_at", .timestamp(zoned: false), server: "now()") { $0.proposedAt.cell },
  .init("voting_closes_at", .timestamp(zoned: false)) { $0.votingClosesAt.cell },
  .init("votes_for", .integer) { $0.votesFor.cell },
  .init("votes_against", .integer) { $0.votesAgainst.cell },
  .init("status", .varchar(50)) { $0.status.cell },
]

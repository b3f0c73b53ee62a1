extension Tables {
  /// The table `regional_policies`, with one row per ``RegionalPolicy``.
  public static let regionalPolicies = Table<RegionalPolicy>(
    .regionalPolicies, .governance,
    [
      .check("non_negative_votes_against", .atLeast(.votesAgainst, 0)),
      .check("non_negative_votes_for", .atLeast(.votesFor, 0)),
      .check("valid_voting_period", .compareColumns(.votingClosesAt, .greater, .proposedAt)),
    ])
}

extension RegionalPolicy: DefinedRow {
  /// The columns of `regional_policies`.
  public enum Column: Int, TableColumn {
    case id, regionID, policyType, title, description, proposedChanges, proposedBy, proposedAt
    case votingClosesAt, votesFor, votesAgainst, status
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .regionID: column("region_id", .uuid, .key(.regions)) { $0.regionID.cell }
    case .policyType:
      column("policy_type", .varchar(50), .labels(PolicyType.self)) { $0.policyType.cell }
    case .title: column("title", .varchar(255)) { $0.title.cell }
    case .description: column("description", .text, .nullable) { $0.description.cell }
    case .proposedChanges: column("proposed_changes", .jsonb) { $0.proposedChanges.cell }
    case .proposedBy: column("proposed_by", .uuid, .key(.players)) { $0.proposedBy.cell }
    case .proposedAt:
      column("proposed_at", .timestamp(zoned: false), .server("now()")) { $0.proposedAt.cell }
    case .votingClosesAt:
      column("voting_closes_at", .timestamp(zoned: false)) { $0.votingClosesAt.cell }
    case .votesFor: column("votes_for", .integer) { $0.votesFor.cell }
    case .votesAgainst: column("votes_against", .integer) { $0.votesAgainst.cell }
    case .status: column("status", .varchar(50), .labels(PolicyStatus.self)) { $0.status.cell }
    }
  }
}

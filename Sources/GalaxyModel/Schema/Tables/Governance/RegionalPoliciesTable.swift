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

  package static func definition(of column: Column) -> ColumnDefinition<RegionalPolicy> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .regionID: .init("region_id", .uuid, .key(.regions)) { $0.regionID.cell }
    case .policyType:
      .init("policy_type", .varchar(50), .labels(PolicyType.self)) { $0.policyType.cell }
    case .title: .init("title", .varchar(255)) { $0.title.cell }
    case .description: .init("description", .text, .nullable) { $0.description.cell }
    case .proposedChanges: .init("proposed_changes", .jsonb) { $0.proposedChanges.cell }
    case .proposedBy: .init("proposed_by", .uuid, .key(.players)) { $0.proposedBy.cell }
    case .proposedAt:
      .init("proposed_at", .timestamp(zoned: false), .server("now()")) { $0.proposedAt.cell }
    case .votingClosesAt:
      .init("voting_closes_at", .timestamp(zoned: false)) { $0.votingClosesAt.cell }
    case .votesFor: .init("votes_for", .integer) { $0.votesFor.cell }
    case .votesAgainst: .init("votes_against", .integer) { $0.votesAgainst.cell }
    case .status: .init("status", .varchar(50), .labels(PolicyStatus.self)) { $0.status.cell }
    }
  }
}

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
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .regionID: .init("region_id", .uuid, .key(.regions), \.regionID)
    case .policyType: .init("policy_type", .varchar(50), .labels(PolicyType.self), \.policyType)
    case .title: .init("title", .varchar(255), \.title)
    case .description: .init("description", .text, .nullable, \.description)
    case .proposedChanges: .init("proposed_changes", .jsonb, \.proposedChanges)
    case .proposedBy: .init("proposed_by", .uuid, .key(.players), \.proposedBy)
    case .proposedAt: .init("proposed_at", .timestamp(zoned: false), .server("now()"), \.proposedAt)
    case .votingClosesAt: .init("voting_closes_at", .timestamp(zoned: false), \.votingClosesAt)
    case .votesFor: .init("votes_for", .integer, \.votesFor)
    case .votesAgainst: .init("votes_against", .integer, \.votesAgainst)
    case .status: .init("status", .varchar(50), .labels(PolicyStatus.self), \.status)
    }
  }
}

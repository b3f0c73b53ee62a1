extension Tables {
  /// The table `regional_memberships`, with one row per ``RegionalMembership``.
  public static let regionalMemberships = Table<RegionalMembership>(
    .regionalMemberships, .governance,
    [
      .check("valid_reputation", .within(.reputationScore, -1000, 1000)),
      .check("valid_voting_power", .within(.votingPower, 0.0, 5.0)),
      .unique("unique_membership", [.playerID, .regionID]),
    ])
}

extension RegionalMembership: DefinedRow {
  /// The columns of `regional_memberships`.
  public enum Column: Int, TableColumn {
    case id, playerID, regionID, membershipType, reputationScore, localRank, votingPower, joinedAt
    case lastVisit, totalVisits
  }

  package static func definition(of column: Column) -> ColumnDefinition<RegionalMembership> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .playerID: .init("player_id", .uuid, .key(.players), \.playerID)
    case .regionID: .init("region_id", .uuid, .key(.regions), \.regionID)
    case .membershipType:
      .init("membership_type", .varchar(50), .labels(MembershipType.self), \.membershipType)
    case .reputationScore: .init("reputation_score", .integer, \.reputationScore)
    case .localRank: .null("local_rank", .varchar(50))
    case .votingPower: .init("voting_power", .decimal(precision: 5, scale: 4), \.votingPower)
    case .joinedAt: .init("joined_at", .timestamp(zoned: false), .server("now()"), \.joinedAt)
    case .lastVisit: .init("last_visit", .timestamp(zoned: false), .server("now()"), \.lastVisit)
    case .totalVisits: .init("total_visits", .integer, \.totalVisits)
    }
  }
}

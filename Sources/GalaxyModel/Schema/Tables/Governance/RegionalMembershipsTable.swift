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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .playerID: column("player_id", .uuid, .key(.players)) { $0.playerID.cell }
    case .regionID: column("region_id", .uuid, .key(.regions)) { $0.regionID.cell }
    case .membershipType:
      column("membership_type", .varchar(50), .labels(MembershipType.self)) {
        $0.membershipType.cell
      }
    case .reputationScore: column("reputation_score", .integer) { $0.reputationScore.cell }
    case .localRank: .null("local_rank", .varchar(50))
    case .votingPower:
      column("voting_power", .decimal(precision: 5, scale: 4)) { $0.votingPower.cell }
    case .joinedAt:
      column("joined_at", .timestamp(zoned: false), .server("now()")) { $0.joinedAt.cell }
    case .lastVisit:
      column("last_visit", .timestamp(zoned: false), .server("now()")) { $0.lastVisit.cell }
    case .totalVisits: column("total_visits", .integer) { $0.totalVisits.cell }
    }
  }
}

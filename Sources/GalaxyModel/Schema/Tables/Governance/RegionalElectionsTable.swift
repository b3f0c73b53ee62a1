extension Tables {
  /// The table `regional_elections`, with one row per ``RegionalElection``.
  public static let regionalElections = Table<RegionalElection>(
    .regionalElections, .governance,
    [
      .check("valid_election_period", .compareColumns(.votingClosesAt, .greater, .votingOpensAt))
    ])
}

extension RegionalElection: DefinedRow {
  /// The columns of `regional_elections`.
  public enum Column: Int, TableColumn {
    case id, regionID, position, candidates, votingOpensAt, votingClosesAt, results, winnerID
    case status
  }

  package static func definition(of column: Column) -> ColumnDefinition<RegionalElection> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .regionID: .init("region_id", .uuid, .key(.regions), \.regionID)
    case .position: .init("position", .varchar(50), .labels(ElectedOffice.self), \.position)
    case .candidates: .init("candidates", .jsonb, \.candidates)
    case .votingOpensAt: .init("voting_opens_at", .timestamp(zoned: false), \.votingOpensAt)
    case .votingClosesAt: .init("voting_closes_at", .timestamp(zoned: false), \.votingClosesAt)
    case .results: .init("results", .jsonb, .nullable, \.results)
    case .winnerID: .init("winner_id", .uuid, .nullable.key(.players, .setNull), \.winnerID)
    case .status: .init("status", .varchar(50), .labels(ElectionStatus.self), \.status)
    }
  }
}

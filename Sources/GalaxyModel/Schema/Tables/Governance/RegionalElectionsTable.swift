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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .regionID: column("region_id", .uuid, .key(.regions)) { $0.regionID.cell }
    case .position:
      column("position", .varchar(50), .labels(ElectedOffice.self)) { $0.position.cell }
    case .candidates: column("candidates", .jsonb) { $0.candidates.cell }
    case .votingOpensAt:
      column("voting_opens_at", .timestamp(zoned: false)) { $0.votingOpensAt.cell }
    case .votingClosesAt:
      column("voting_closes_at", .timestamp(zoned: false)) { $0.votingClosesAt.cell }
    case .results: column("results", .jsonb, .nullable) { $0.results.cell }
    case .winnerID:
      column("winner_id", .uuid, .nullable.key(.players, .setNull)) { $0.winnerID.cell }
    case .status: column("status", .varchar(50), .labels(ElectionStatus.self)) { $0.status.cell }
    }
  }
}

extension Tables {
  /// The table `regional_votes`, with one row per ``RegionalVote``.
  public static let regionalVotes = Table<RegionalVote>(
    .regionalVotes, .governance,
    [
      .check("valid_vote_weight", .within(.weight, 0.0, 5.0)),
      .unique("one_vote_per_election", [.electionID, .voterID]),
    ])
}

extension RegionalVote: DefinedRow {
  /// The columns of `regional_votes`.
  public enum Column: Int, TableColumn {
    case id, electionID, voterID, candidateID, weight, castAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .electionID: column("election_id", .uuid, .key(.regionalElections)) { $0.electionID.cell }
    case .voterID: column("voter_id", .uuid, .key(.players)) { $0.voterID.cell }
    case .candidateID: column("candidate_id", .uuid, .key(.players)) { $0.candidateID.cell }
    case .weight: column("weight", .decimal(precision: 5, scale: 4)) { $0.weight.cell }
    case .castAt: column("cast_at", .timestamp(zoned: false), .server("now()")) { $0.castAt.cell }
    }
  }
}

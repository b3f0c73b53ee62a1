extension Tables {
  /// The table `regional_elections`, with one row per ``RegionalElection``.
  public static let regionalElections = Table<RegionalElection>(
    "regional_elections", .governance, columns: regionalElectionColumns,
    constraints: [
      .check("valid_election_period", "voting_closes_at > voting_opens_at")
    ])
}

private let regionalElectionColumns: [Column<RegionalElection>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("region_id", .uuid, [], ForeignKey("regions")) { $0.regionID.cell },
  .init("position", .varchar(50)) { $0.position.cell },
  .init("candidates", .jsonb) { $0.candidates.cell },
  .init("voting_opens_at", .timestamp(zoned: false)) { $0.votingOpensAt.cell },
  .init("voting_closes_at", .timestamp(zoned: false)) { $0.votingClosesAt.cell },
  .init("results", .jsonb, .nullable) { $0.results.cell },
  .init("winner_id", .uuid, .nullable, ForeignKey("players", .setNull)) { $0.winnerID.cell },
  .init("status", .varchar(50)) { $0.status.cell },
]

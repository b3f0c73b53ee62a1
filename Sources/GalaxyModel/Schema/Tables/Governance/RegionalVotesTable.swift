extension Tables {
  /// The table `regional_votes`, with one row per ``RegionalVote``.
  public static let regionalVotes = Table<RegionalVote>(
    "regional_votes", .governance, columns: regionalVoteColumns,
    constraints: [
      .check("valid_vote_weight", "weight >= 0.0 AND weight <= 5.0"),
      .unique("one_vote_per_election", ["election_id", "voter_id"]),
    ])
}

private let regionalVoteColumns: [Column<RegionalVote>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("election_id", .uuid, [], ForeignKey("regional_elections")) { $0.electionID.cell },
  .init("voter_id", .uuid, [], ForeignKey("players")) { $0.voterID.cell },
  .init("candidate_id", .uuid, [], ForeignKey("players")) { $0.candidateID.cell },
  .init("weight", .decimal(precision: 5, scale: 4)) { $0.weight.cell },
  .init("cast_at", .timestamp(zoned: false), server: "now()") { $0.castAt.cell },
]

/// A ballot in an election.
///
/// A row of `regional_votes`; each voter has at most one per election.
public struct RegionalVote: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The election.
  public var electionID: Identifier
  /// The player who voted.
  public var voterID: Identifier
  /// The candidate who received the vote.
  public var candidateID: Identifier
  /// When the vote was cast, within the voting period.
  public var castAt: Timestamp
  /// The voter's voting power, 0…5.
  public var weight: Double = 1

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    electionID: Identifier,
    voterID: Identifier,
    candidateID: Identifier,
    castAt: Timestamp
  ) {
    self.id = id
    self.electionID = electionID
    self.voterID = voterID
    self.candidateID = candidateID
    self.castAt = castAt
  }
}

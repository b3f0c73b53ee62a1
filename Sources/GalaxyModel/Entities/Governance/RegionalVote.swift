/// A ballot cast in an election. A row of `regional_votes`.
public struct RegionalVote: Sendable {
  public var id: Identifier
  public var electionID: Identifier
  public var voterID: Identifier
  public var candidateID: Identifier
  public var castAt: Timestamp
  public var weight: Double = 1

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

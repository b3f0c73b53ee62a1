/// An election in a region: its candidates, its window and, once counted, its result.
/// A row of `regional_elections`.
public struct RegionalElection: Sendable {
  public var id: Identifier
  public var regionID: Identifier
  public var position: String
  public var candidates: FieldValue
  public var votingOpensAt: Timestamp
  public var votingClosesAt: Timestamp
  public var results: FieldValue = .null
  public var winnerID: Identifier?
  public var status: String = "pending"

  public init(
    id: Identifier,
    regionID: Identifier,
    position: String,
    candidates: FieldValue,
    votingOpensAt: Timestamp,
    votingClosesAt: Timestamp
  ) {
    self.id = id
    self.regionID = regionID
    self.position = position
    self.candidates = candidates
    self.votingOpensAt = votingOpensAt
    self.votingClosesAt = votingClosesAt
  }
}

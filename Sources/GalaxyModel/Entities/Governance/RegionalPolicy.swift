/// A proposal to change how a region is run. A row of `regional_policies`.
public struct RegionalPolicy: Sendable {
  public var id: Identifier
  public var regionID: Identifier
  public var policyType: String
  public var title: String
  public var proposedChanges: FieldValue
  public var proposedBy: Identifier
  public var proposedAt: Timestamp
  public var votingClosesAt: Timestamp
  public var description: String?
  public var votesFor: Int = 0
  public var votesAgainst: Int = 0
  public var status: String = "voting"

  public init(
    id: Identifier,
    regionID: Identifier,
    policyType: String,
    title: String,
    proposedChanges: FieldValue,
    proposedBy: Identifier,
    proposedAt: Timestamp,
    votingClosesAt: Timestamp
  ) {
    self.id = id
    self.regionID = regionID
    self.policyType = policyType
    self.title = title
    self.proposedChanges = proposedChanges
    self.proposedBy = proposedBy
    self.proposedAt = proposedAt
    self.votingClosesAt = votingClosesAt
  }
}

/// A proposal to change the government of a region.
///
/// A row of `regional_policies`.
public struct RegionalPolicy: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The region.
  public var regionID: Identifier
  /// What the proposal changes.
  public var policyType: PolicyType
  /// Title.
  public var title: String
  /// New values of columns of `regions`, as a JSON object.
  public var proposedChanges: FieldValue
  /// The player who made the proposal.
  public var proposedBy: Identifier
  /// When the proposal was made.
  public var proposedAt: Timestamp
  /// End of the voting period, after the proposal.
  public var votingClosesAt: Timestamp
  /// Explanation for voters.
  public var description: String?
  /// Votes for the proposal, by number of voters.
  public var votesFor: Int = 0
  /// Votes against the proposal, by number of voters.
  public var votesAgainst: Int = 0
  /// State of the proposal.
  public var status: PolicyStatus = .voting

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    regionID: Identifier,
    policyType: PolicyType,
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

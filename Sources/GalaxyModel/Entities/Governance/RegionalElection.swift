/// An election for an office of a region.
///
/// A row of `regional_elections`.
public struct RegionalElection: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The region.
  public var regionID: Identifier
  /// The office.
  public var position: ElectedOffice
  /// List of `{player_id, platform}` in order of registration, which breaks ties.
  public var candidates: FieldValue
  /// Beginning of the voting period.
  public var votingOpensAt: Timestamp
  /// End of the voting period, after its beginning.
  public var votingClosesAt: Timestamp
  /// Tallies and winner as a JSON object; NULL until counted.
  public var results: FieldValue = .null
  /// The elected player; nil until counted, or if the election was inconclusive.
  public var winnerID: Identifier?
  /// State of the election.
  public var status: ElectionStatus = .pending

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    regionID: Identifier,
    position: ElectedOffice,
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

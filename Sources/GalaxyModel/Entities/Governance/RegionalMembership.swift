/// A player's membership in a region.
///
/// A row of `regional_memberships`.
public struct RegionalMembership: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The player.
  public var playerID: Identifier
  /// The region.
  public var regionID: Identifier
  /// When the player joined.
  public var joinedAt: Timestamp
  /// When the player last visited the region.
  public var lastVisit: Timestamp
  /// Standing of the player in the region.
  public var membershipType: MembershipType = .visitor
  /// Local reputation, within ±1,000.
  public var reputationScore: Int = 0
  /// Weight of the player's votes, 0…5.
  public var votingPower: Double = 1
  /// Number of visits.
  public var totalVisits: Int = 0

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    playerID: Identifier,
    regionID: Identifier,
    joinedAt: Timestamp,
    lastVisit: Timestamp
  ) {
    self.id = id
    self.playerID = playerID
    self.regionID = regionID
    self.joinedAt = joinedAt
    self.lastVisit = lastVisit
  }
}

/// Membership of a player in a region. A row of `regional_memberships`.
public struct RegionalMembership: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var regionID: Identifier
  public var joinedAt: Timestamp
  public var lastVisit: Timestamp
  public var membershipType: String = "visitor"
  public var reputationScore: Int = 0
  public var votingPower: Double = 1
  public var totalVisits: Int = 0

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

/// A group of players with a home base. The sums are those of its members. A row of `teams`.
public struct Team: Sendable {
  public var id: Identifier
  public var name: String
  public var createdAt: Timestamp
  public var updatedAt: Timestamp
  public var description: String?
  public var leaderID: Identifier?
  public var tag: String?
  public var isPublic: Bool = true
  public var sectorClaims: [Int] = []
  public var homeSectorID: Int?
  public var recruitmentStatus: String = "OPEN"
  public var totalCredits: Int = 0
  public var totalPlanets: Int = 0
  public var combatRating: Double = 0
  public var tradeRating: Double = 0
  public var memberRoles: FieldValue = .object([:])

  public init(
    id: Identifier,
    name: String,
    createdAt: Timestamp,
    updatedAt: Timestamp
  ) {
    self.id = id
    self.name = name
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}

/// A group of players with a home base.
///
/// A row of `teams`. Its totals are sums over its members.
public struct Team: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Name, unique.
  public var name: String
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var updatedAt: Timestamp
  /// Text for players.
  public var description: String?
  /// The player who leads the team, who is a member.
  public var leaderID: Identifier?
  /// Short tag of the name.
  public var tag: String?
  /// Whether the team is publicly listed.
  public var isPublic: Bool = true
  /// Galaxy-wide IDs of the claimed sectors.
  public var sectorClaims: [Int] = []
  /// Galaxy-wide ID of the home sector.
  public var homeSectorID: Int?
  /// Who may join the team.
  public var recruitmentStatus: RecruitmentStatus = .open
  /// Credits of all members.
  public var totalCredits: Int = 0
  /// Number of planets of all members.
  public var totalPlanets: Int = 0
  /// Combat rating of the team.
  public var combatRating: Double = 0
  /// Trade rating of the team.
  public var tradeRating: Double = 0
  /// Role of each member by player identifier, as a JSON object.
  public var memberRoles: FieldValue = .object([:])

  /// Creates a row from its required values; all other values have their defaults.
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

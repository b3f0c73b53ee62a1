/// Hulls of a team that fly together. The totals are those of its members. A row of `fleets`.
public struct Fleet: Sendable {
  public var id: Identifier
  public var teamID: Identifier
  public var name: String
  public var createdAt: Timestamp?
  public var commanderID: Identifier?
  public var status: String = "forming"
  public var formation: String = "standard"
  public var sectorID: Identifier?
  public var totalShips: Int = 0
  public var totalFirepower: Int = 0
  public var totalShields: Int = 0
  public var totalHull: Int = 0
  public var averageSpeed: Double = 0
  public var morale: Int = 100
  public var supplyLevel: Int = 100
  public var disbandedAt: Timestamp?
  public var lastBattle: Timestamp?

  public init(
    id: Identifier,
    teamID: Identifier,
    name: String
  ) {
    self.id = id
    self.teamID = teamID
    self.name = name
  }
}

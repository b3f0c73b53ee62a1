/// A row of `fleets`.
public struct Fleet: Sendable {
  public var id: Identifier
  public var teamID: Identifier
  public var name: String
  public var createdAt: Timestamp?

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

/// A row of `factions`.
public struct Faction: Sendable {
  public var id: Identifier
  public var name: String
  public var factionType: FactionType
  public var createdAt: Timestamp?
  public var updatedAt: Timestamp?

  public init(
    id: Identifier,
    name: String,
    factionType: FactionType
  ) {
    self.id = id
    self.name = name
    self.factionType = factionType
  }
}

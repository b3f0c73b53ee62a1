/// A row of `resources`.
public struct Resource: Sendable {
  public var id: Identifier
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var type: ResourceType
  public var name: String
  public var baseValue: Int

  public init(
    id: Identifier,
    createdAt: Timestamp,
    lastUpdated: Timestamp,
    type: ResourceType,
    name: String,
    baseValue: Int
  ) {
    self.id = id
    self.createdAt = createdAt
    self.lastUpdated = lastUpdated
    self.type = type
    self.name = name
    self.baseValue = baseValue
  }
}

/// A row of `teams`.
public struct Team: Sendable {
  public var id: Identifier
  public var name: String
  public var createdAt: Timestamp
  public var updatedAt: Timestamp

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

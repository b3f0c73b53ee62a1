/// A medal of the catalog: what it is for, and what it does for who wears it. A row of `medals`.
public struct Medal: Sendable {
  public var id: String
  public var name: String
  public var category: String
  public var createdAt: Timestamp
  public var updatedAt: Timestamp
  public var description: String?
  public var tier: String?
  public var criteria: FieldValue = .object([:])
  public var effect: FieldValue = .null

  public init(
    id: String,
    name: String,
    category: String,
    createdAt: Timestamp,
    updatedAt: Timestamp
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}

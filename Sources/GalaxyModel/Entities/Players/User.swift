/// An account: somebody who may sign in. Seeded ones carry no usable credential. A row of `users`.
public struct User: Sendable {
  public var id: Identifier
  public var username: String
  public var createdAt: Timestamp
  public var updatedAt: Timestamp
  public var email: String?
  public var isAdmin: Bool = false
  public var lastLogin: Timestamp?

  public init(
    id: Identifier,
    username: String,
    createdAt: Timestamp,
    updatedAt: Timestamp
  ) {
    self.id = id
    self.username = username
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}

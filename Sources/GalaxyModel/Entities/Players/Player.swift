/// A row of `players`.
public struct Player: Sendable {
  public var id: Identifier
  public var userID: Identifier
  public var createdAt: Timestamp

  public init(
    id: Identifier,
    userID: Identifier,
    createdAt: Timestamp
  ) {
    self.id = id
    self.userID = userID
    self.createdAt = createdAt
  }
}

/// A row of `drone_combats`.
public struct DroneCombat: Sendable {
  public var id: Identifier
  public var startedAt: Timestamp

  public init(
    id: Identifier,
    startedAt: Timestamp
  ) {
    self.id = id
    self.startedAt = startedAt
  }
}

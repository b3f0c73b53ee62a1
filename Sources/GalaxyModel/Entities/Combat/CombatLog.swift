/// A row of `combat_logs`.
public struct CombatLog: Sendable {
  public var id: Identifier
  public var outcome: String
  public var timestamp: Timestamp
  public var startedAt: Timestamp
  public var createdAt: Timestamp

  public init(
    id: Identifier,
    outcome: String,
    timestamp: Timestamp,
    startedAt: Timestamp,
    createdAt: Timestamp
  ) {
    self.id = id
    self.outcome = outcome
    self.timestamp = timestamp
    self.startedAt = startedAt
    self.createdAt = createdAt
  }
}

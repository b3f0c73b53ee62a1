/// A row of `fleet_battles`.
public struct FleetBattle: Sendable {
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

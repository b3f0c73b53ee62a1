/// A row of `economic_metrics`.
public struct EconomicMetrics: Sendable {
  public var id: Identifier
  public var date: Timestamp
  public var calculatedAt: Timestamp

  public init(
    id: Identifier,
    date: Timestamp,
    calculatedAt: Timestamp
  ) {
    self.id = id
    self.date = date
    self.calculatedAt = calculatedAt
  }
}

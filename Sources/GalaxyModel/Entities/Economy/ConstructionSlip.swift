/// A row of `construction_slips`.
public struct ConstructionSlip: Sendable {
  public var id: Identifier
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var tradeDockID: Identifier
  public var slipNumber: Int

  public init(
    id: Identifier,
    createdAt: Timestamp,
    lastUpdated: Timestamp,
    tradeDockID: Identifier,
    slipNumber: Int
  ) {
    self.id = id
    self.createdAt = createdAt
    self.lastUpdated = lastUpdated
    self.tradeDockID = tradeDockID
    self.slipNumber = slipNumber
  }
}

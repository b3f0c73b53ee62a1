/// A row of `construction_reservations`.
public struct ShipConstructionProject: Sendable {
  public var id: Identifier
  public var stationID: Identifier
  public var playerID: Identifier
  public var shipType: String
  public var totalCost: Int
  public var createdAt: Timestamp
  public var updatedAt: Timestamp

  public init(
    id: Identifier,
    stationID: Identifier,
    playerID: Identifier,
    shipType: String,
    totalCost: Int,
    createdAt: Timestamp,
    updatedAt: Timestamp
  ) {
    self.id = id
    self.stationID = stationID
    self.playerID = playerID
    self.shipType = shipType
    self.totalCost = totalCost
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}

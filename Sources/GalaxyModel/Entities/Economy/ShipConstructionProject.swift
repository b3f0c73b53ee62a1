/// A hull on order at a TradeDock, from the deposit to the claim.
/// A row of `construction_reservations`.
public struct ShipConstructionProject: Sendable {
  public var id: Identifier
  public var stationID: Identifier
  public var playerID: Identifier
  public var shipType: String
  public var totalCost: Int
  public var createdAt: Timestamp
  public var updatedAt: Timestamp
  public var state: String = "requested"
  public var shipName: String?
  public var depositPaid: Int = 0
  public var creditsPaid: Int = 0
  public var milestones: FieldValue = .object([:])
  public var resourcesRequired: FieldValue = .object([:])
  public var resourcesDelivered: FieldValue = .object([:])
  public var usesSpecializedSlip: Bool = false
  public var phaseDeadline: Timestamp?
  public var claimExpiresAt: Timestamp?
  public var rentPaidUntil: Timestamp?

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

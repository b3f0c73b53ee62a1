/// One event in the life of a hull as the registry keeps it. A row of `ship_registry`.
public struct ShipRegistryEvent: Sendable {
  public var id: Identifier
  public var shipID: Identifier
  public var registrationNumber: String
  public var eventType: RegistryEventType
  public var createdAt: Timestamp
  public var originalOwnerID: Identifier?
  public var previousOwnerID: Identifier?
  public var newOwnerID: Identifier?
  public var actingPartyID: Identifier?
  public var transferFeePaid: Int?
  public var portID: Identifier?
  public var eventMetadata: FieldValue = .object([:])

  /// What every row must say.
  public init(
    id: Identifier,
    shipID: Identifier,
    registrationNumber: String,
    eventType: RegistryEventType,
    createdAt: Timestamp
  ) {
    self.id = id
    self.shipID = shipID
    self.registrationNumber = registrationNumber
    self.eventType = eventType
    self.createdAt = createdAt
  }
}

/// A row of `ship_registry`.
public struct ShipRegistryEvent: Sendable {
  public var id: Identifier
  public var shipID: Identifier
  public var registrationNumber: String
  public var eventType: RegistryEventType
  public var createdAt: Timestamp

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

/// An event in the registry of a ship.
///
/// A row of `ship_registry`, an append-only ledger. The first event of a ship is its initial
/// registration.
public struct ShipRegistryEvent: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The ship.
  public var shipID: Identifier
  /// Registration of the ship.
  public var registrationNumber: String
  /// Type of event.
  public var eventType: RegistryEventType
  /// When the row was created.
  public var createdAt: Timestamp
  /// The player who first owned the ship.
  public var originalOwnerID: Identifier?
  /// The owner before the event.
  public var previousOwnerID: Identifier?
  /// The owner after the event.
  public var newOwnerID: Identifier?
  /// The player who caused the event.
  public var actingPartyID: Identifier?
  /// Fee in credits.
  public var transferFeePaid: Int?
  /// The station where it took place.
  public var portID: Identifier?
  /// Details by type of event, as a JSON object.
  public var eventMetadata: FieldValue = .object([:])

  /// Creates a row from its required values; all other values have their defaults.
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

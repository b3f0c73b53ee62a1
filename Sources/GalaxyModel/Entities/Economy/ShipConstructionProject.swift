/// A ship on order at a TradeDock, from the deposit to the claim.
///
/// A row of `construction_reservations`.
public struct ShipConstructionProject: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The station of the TradeDock.
  public var stationID: Identifier
  /// The customer.
  public var playerID: Identifier
  /// Type of the ship, a raw value of ``ShipType``.
  public var shipType: String
  /// Price in credits.
  public var totalCost: Int
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var updatedAt: Timestamp
  /// Stage of the project.
  public var state: ConstructionState = .requested
  /// Name of the future ship.
  public var shipName: String?
  /// Deposit paid in credits, 10 % of the price.
  public var depositPaid: Int = 0
  /// Credits paid so far, including the deposit.
  public var creditsPaid: Int = 0
  /// Which of the payments `deposit`, `keel_laid`, `hull_complete`, and `final` were made.
  public var milestones: FieldValue = .object([:])
  /// Units of ore, equipment, and organics that the customer must deliver.
  public var resourcesRequired: FieldValue = .object([:])
  /// Units delivered so far.
  public var resourcesDelivered: FieldValue = .object([:])
  /// Whether the project occupies a specialized slip.
  public var usesSpecializedSlip: Bool = false
  /// End of the current phase.
  public var phaseDeadline: Timestamp?
  /// End of the period in which a complete ship can be claimed.
  public var claimExpiresAt: Timestamp?
  /// Time up to which the rent of the slip is paid.
  public var rentPaidUntil: Timestamp?

  /// Creates a row from its required values; all other values have their defaults.
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

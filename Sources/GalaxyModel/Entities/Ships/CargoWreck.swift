/// Salvageable cargo of a destroyed ship.
///
/// A row of `cargo_wrecks`; it exists only while cargo is left.
public struct CargoWreck: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Row identifier of the sector.
  public var sectorID: Identifier
  /// Type of the destroyed ship.
  public var destroyedShipType: ShipType
  /// Units of each commodity, as a JSON object; never empty.
  public var cargo: FieldValue
  /// When the row was created.
  public var createdAt: Timestamp
  /// Cause of the loss.
  public var cause: WreckCause
  /// The player who owned the ship.
  public var originalOwnerID: Identifier?
  /// The owner's team.
  public var originalTeamID: Identifier?
  /// The player who destroyed the ship; only for combat.
  public var killingBlowPilotID: Identifier?
  /// The destroyed ship.
  public var destroyedShipID: Identifier?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    sectorID: Identifier,
    destroyedShipType: ShipType,
    cargo: FieldValue,
    createdAt: Timestamp,
    cause: WreckCause
  ) {
    self.id = id
    self.sectorID = sectorID
    self.destroyedShipType = destroyedShipType
    self.cargo = cargo
    self.createdAt = createdAt
    self.cause = cause
  }
}

/// Cargo that a lost hull left behind. A row of `cargo_wrecks`.
public struct CargoWreck: Sendable {
  public var id: Identifier
  public var sectorID: Identifier
  public var destroyedShipType: ShipType
  public var cargo: FieldValue
  public var createdAt: Timestamp
  public var cause: WreckCause
  public var originalOwnerID: Identifier?
  public var originalTeamID: Identifier?
  public var killingBlowPilotID: Identifier?
  public var destroyedShipID: Identifier?

  /// What every row must say.
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

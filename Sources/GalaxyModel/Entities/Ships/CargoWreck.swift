/// A row of `cargo_wrecks`.
public struct CargoWreck: Sendable {
  public var id: Identifier
  public var sectorID: Identifier
  public var destroyedShipType: ShipType
  public var cargo: FieldValue
  public var createdAt: Timestamp
  public var cause: WreckCause

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

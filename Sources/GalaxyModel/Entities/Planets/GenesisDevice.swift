/// A row of `genesis_devices`.
public struct GenesisDevice: Sendable {
  public var id: Identifier
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var name: String
  public var serialNumber: String
  public var type: GenesisType
  public var ownerID: Identifier

  public init(
    id: Identifier,
    createdAt: Timestamp,
    lastUpdated: Timestamp,
    name: String,
    serialNumber: String,
    type: GenesisType,
    ownerID: Identifier
  ) {
    self.id = id
    self.createdAt = createdAt
    self.lastUpdated = lastUpdated
    self.name = name
    self.serialNumber = serialNumber
    self.type = type
    self.ownerID = ownerID
  }
}

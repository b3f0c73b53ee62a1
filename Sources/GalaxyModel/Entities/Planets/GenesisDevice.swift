/// A device that makes a planet: stored on a hull, at work, or spent. A row of `genesis_devices`.
public struct GenesisDevice: Sendable {
  public var id: Identifier
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var name: String
  public var serialNumber: String
  public var type: GenesisType
  public var ownerID: Identifier
  public var status: GenesisStatus = .inactive
  public var shipID: Identifier?
  public var sectorID: Int?
  public var planetID: Identifier?
  public var deployedAt: Timestamp?
  public var terraformingTypes: [String] = []
  public var phase: Int = 0
  public var totalPhases: Int = 1
  public var progress: Double = 0
  public var estimatedCompletion: Timestamp?
  public var resultPlanetType: String?
  public var resultPlanetQuality: Double?

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

/// A row of `planet_formations`.
public struct PlanetFormation: Sendable {
  public var id: Identifier
  public var createdAt: Timestamp
  public var genesisDeviceID: Identifier
  public var sectorID: Int
  public var startedAt: Timestamp
  public var estimatedDuration: Int
  public var totalPhases: Int

  public init(
    id: Identifier,
    createdAt: Timestamp,
    genesisDeviceID: Identifier,
    sectorID: Int,
    startedAt: Timestamp,
    estimatedDuration: Int,
    totalPhases: Int
  ) {
    self.id = id
    self.createdAt = createdAt
    self.genesisDeviceID = genesisDeviceID
    self.sectorID = sectorID
    self.startedAt = startedAt
    self.estimatedDuration = estimatedDuration
    self.totalPhases = totalPhases
  }
}

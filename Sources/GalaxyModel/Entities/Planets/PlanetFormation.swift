/// A run of a deployed genesis device. A row of `planet_formations`.
public struct PlanetFormation: Sendable {
  public var id: Identifier
  public var createdAt: Timestamp
  public var genesisDeviceID: Identifier
  public var sectorID: Int
  public var startedAt: Timestamp
  public var estimatedDuration: Int
  public var totalPhases: Int
  public var originalConditions: FieldValue = .object([:])
  public var completedAt: Timestamp?
  public var currentPhase: Int = 1
  public var isCompleted: Bool = false
  public var isFailed: Bool = false
  public var failureReason: String?
  public var resultingPlanetID: Identifier?
  public var formationLog: FieldValue = .list([])

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

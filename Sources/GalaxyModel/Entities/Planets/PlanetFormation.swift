/// A run of a deployed genesis device.
///
/// A row of `planet_formations`.
public struct PlanetFormation: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// When the row was created.
  public var createdAt: Timestamp
  /// The device.
  public var genesisDeviceID: Identifier
  /// Galaxy-wide ID of the sector.
  public var sectorID: Int
  /// When the run began.
  public var startedAt: Timestamp
  /// Duration in hours.
  public var estimatedDuration: Int
  /// Number of phases.
  public var totalPhases: Int
  /// Conditions in the sector before the run, as a free-form JSON object.
  public var originalConditions: FieldValue = .object([:])
  /// When the run ended; nil while running.
  public var completedAt: Timestamp?
  /// Current phase, at most `totalPhases`.
  public var currentPhase: Int = 1
  /// Whether the run succeeded; excludes `isFailed`.
  public var isCompleted: Bool = false
  /// Whether the run failed; excludes `isCompleted`.
  public var isFailed: Bool = false
  /// Why the run failed.
  public var failureReason: String?
  /// The planet created.
  public var resultingPlanetID: Identifier?
  /// List of log entries.
  public var formationLog: FieldValue = .list([])

  /// Creates a row from its required values; all other values have their defaults.
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

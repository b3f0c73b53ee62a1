/// A device that creates a planet.
///
/// A row of `genesis_devices`. It is stored on a ship, at work in a sector, or spent.
public struct GenesisDevice: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var lastUpdated: Timestamp
  /// Display name.
  public var name: String
  /// Unique serial number, `GEN-` and eight characters.
  public var serialNumber: String
  /// Type of device.
  public var type: GenesisType
  /// The player who owns it.
  public var ownerID: Identifier
  /// State of the device.
  public var status: GenesisStatus = .inactive
  /// The ship on which it is stored.
  public var shipID: Identifier?
  /// Galaxy-wide ID of the sector where it was deployed.
  public var sectorID: Int?
  /// The planet that it created.
  public var planetID: Identifier?
  /// When it was deployed.
  public var deployedAt: Timestamp?
  /// Types of planet that it can create, as raw values of ``PlanetType``.
  public var terraformingTypes: [String] = []
  /// Current phase, 0 to `totalPhases`.
  public var phase: Int = 0
  /// Number of phases.
  public var totalPhases: Int = 1
  /// Progress of the run in percent.
  public var progress: Double = 0
  /// Expected end of the run.
  public var estimatedCompletion: Timestamp?
  /// Type of the planet created, a raw value of ``PlanetType``.
  public var resultPlanetType: String?
  /// Quality of the planet created.
  public var resultPlanetQuality: Double?

  /// Creates a row from its required values; all other values have their defaults.
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

/// A group of ships of a team that fly together.
///
/// A row of `fleets`. Its totals are sums over its members.
public struct Fleet: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The team that owns the fleet.
  public var teamID: Identifier
  /// Display name.
  public var name: String
  /// When the row was created.
  public var createdAt: Timestamp?
  /// The player in command.
  public var commanderID: Identifier?
  /// State of the fleet.
  public var status: FleetStatus = .forming
  /// How the ships are arranged.
  public var formation: FleetFormation = .standard
  /// Row identifier of the sector where the fleet is.
  public var sectorID: Identifier?
  /// Number of ships.
  public var totalShips: Int = 0
  /// Sum of the attack ratings.
  public var totalFirepower: Int = 0
  /// Sum of the current shield points.
  public var totalShields: Int = 0
  /// Sum of the current hull points.
  public var totalHull: Int = 0
  /// Mean speed of the ships.
  public var averageSpeed: Double = 0
  /// Morale, 0…100.
  public var morale: Int = 100
  /// Supplies, 0…100.
  public var supplyLevel: Int = 100
  /// When the fleet was disbanded, if it was.
  public var disbandedAt: Timestamp?
  /// When the fleet last fought.
  public var lastBattle: Timestamp?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    teamID: Identifier,
    name: String
  ) {
    self.id = id
    self.teamID = teamID
    self.name = name
  }
}

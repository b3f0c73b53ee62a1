/// A ship of a fleet.
///
/// A row of `fleet_members`. A ship is in at most one active fleet.
public struct FleetMember: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The fleet.
  public var fleetID: Identifier
  /// The ship.
  public var shipID: Identifier
  /// Its pilot, a member of the fleet's team.
  public var playerID: Identifier
  /// When the ship joined.
  public var joinedAt: Timestamp?
  /// Role of the ship.
  public var role: FleetRole = .attacker
  /// Position in the formation, from 0.
  public var position: Int = 0
  /// Whether the ship is ready for battle.
  public var readyStatus: Bool = false

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    fleetID: Identifier,
    shipID: Identifier,
    playerID: Identifier
  ) {
    self.id = id
    self.fleetID = fleetID
    self.shipID = shipID
    self.playerID = playerID
  }
}

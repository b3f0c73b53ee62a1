/// What happened to one ship in a fleet battle.
///
/// A row of `fleet_battle_casualties`. Name and type of the ship are snapshots.
public struct FleetBattleCasualty: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The battle.
  public var battleID: Identifier
  /// When it happened.
  public var casualtyTime: Timestamp?
  /// The ship.
  public var shipID: Identifier?
  /// Its pilot.
  public var playerID: Identifier?
  /// Its fleet.
  public var fleetID: Identifier?
  /// Name of the ship at that time.
  public var shipName: String?
  /// Type of the ship at that time.
  public var shipType: String?
  /// Whether the ship was on the attacking side.
  public var wasAttacker: Bool = true
  /// Whether the ship was destroyed.
  public var destroyed: Bool = false
  /// Whether the ship retreated.
  public var retreated: Bool = false
  /// Damage points taken.
  public var damageTaken: Int = 0
  /// Damage points dealt.
  public var damageDealt: Int = 0
  /// Number of ships destroyed by it.
  public var kills: Int = 0
  /// Phase of the battle in which it happened, as in ``FleetBattle/phase``.
  public var battlePhase: BattlePhase?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    battleID: Identifier
  ) {
    self.id = id
    self.battleID = battleID
  }
}

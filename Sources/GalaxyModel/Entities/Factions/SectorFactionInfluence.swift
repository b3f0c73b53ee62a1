/// The influence of one faction in one sector.
///
/// A row of `sector_faction_influence`.
public struct SectorFactionInfluence: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Row identifier of the sector.
  public var sectorID: Identifier
  /// The faction.
  public var factionID: Identifier
  /// Influence in tenths of a percent, 50…1000.
  public var tenths: Int
  /// Whether the faction sends patrols, whose frequency is proportional to its influence.
  public var sendsPatrols: Bool
  /// When the row was created.
  public var createdAt: Timestamp

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier, sectorID: Identifier, factionID: Identifier, tenths: Int, sendsPatrols: Bool,
    createdAt: Timestamp
  ) {
    self.id = id
    self.sectorID = sectorID
    self.factionID = factionID
    self.tenths = tenths
    self.sendsPatrols = sendsPatrols
    self.createdAt = createdAt
  }
}

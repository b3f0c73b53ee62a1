/// How much one faction has to say in one sector. A row of `sector_faction_influence`.
public struct SectorFactionInfluence: Sendable {
  public var id: Identifier
  public var sectorID: Identifier
  public var factionID: Identifier
  /// Tenths of a percent, 50…1000.
  public var tenths: Int
  /// Whether the faction sends patrols, which then come as often as its influence.
  public var sendsPatrols: Bool
  public var createdAt: Timestamp

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

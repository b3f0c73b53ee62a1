/// A journey of a player from one region to another. A row of `inter_regional_travels`.
public struct InterRegionalTravel: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var sourceRegionID: Identifier
  public var destinationRegionID: Identifier
  public var travelMethod: String
  public var initiatedAt: Timestamp
  public var travelCost: Int = 0
  public var assetsTransferred: FieldValue = .object([:])
  public var completedAt: Timestamp?
  public var status: String = "in_transit"

  public init(
    id: Identifier,
    playerID: Identifier,
    sourceRegionID: Identifier,
    destinationRegionID: Identifier,
    travelMethod: String,
    initiatedAt: Timestamp
  ) {
    self.id = id
    self.playerID = playerID
    self.sourceRegionID = sourceRegionID
    self.destinationRegionID = destinationRegionID
    self.travelMethod = travelMethod
    self.initiatedAt = initiatedAt
  }
}

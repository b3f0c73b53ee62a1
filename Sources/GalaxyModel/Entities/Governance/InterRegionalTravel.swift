/// A journey of a player from one region to another.
///
/// A row of `inter_regional_travels`.
public struct InterRegionalTravel: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The player.
  public var playerID: Identifier
  /// The region of departure.
  public var sourceRegionID: Identifier
  /// The region of arrival, different from that of departure.
  public var destinationRegionID: Identifier
  /// Means of the journey.
  public var travelMethod: TravelMethod
  /// When the journey began.
  public var initiatedAt: Timestamp
  /// Cost in credits, at least 0.
  public var travelCost: Int = 0
  /// Amount of each asset transferred, as a JSON object.
  public var assetsTransferred: FieldValue = .object([:])
  /// When the journey ended; nil while in transit.
  public var completedAt: Timestamp?
  /// State of the journey.
  public var status: TravelStatus = .inTransit

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    playerID: Identifier,
    sourceRegionID: Identifier,
    destinationRegionID: Identifier,
    travelMethod: TravelMethod,
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

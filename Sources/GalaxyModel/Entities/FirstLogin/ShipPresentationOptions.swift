/// The hulls that were on show in a first-login session. A row of `ship_presentation_options`.
public struct ShipPresentationOptions: Sendable {
  public var id: Identifier
  public var sessionID: Identifier
  public var availableShips: [String]
  public var rarityRoll: Int

  public init(
    id: Identifier,
    sessionID: Identifier,
    availableShips: [String],
    rarityRoll: Int
  ) {
    self.id = id
    self.sessionID = sessionID
    self.availableShips = availableShips
    self.rarityRoll = rarityRoll
  }
}

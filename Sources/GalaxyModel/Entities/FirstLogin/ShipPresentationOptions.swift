/// The ships offered in a first-login session.
///
/// A row of `ship_presentation_options`.
public struct ShipPresentationOptions: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The first-login session.
  public var sessionID: Identifier
  /// The ships offered, as raw values of ``ShipChoice``.
  public var availableShips: [String]
  /// The random roll that determined the offer, 1…100.
  public var rarityRoll: Int

  /// Creates a row from its required values; all other values have their defaults.
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

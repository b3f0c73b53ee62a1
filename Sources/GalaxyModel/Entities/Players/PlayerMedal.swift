/// The award of a medal to a player.
///
/// A row of `player_medals`; a player receives each medal at most once.
public struct PlayerMedal: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The player.
  public var playerID: Identifier
  /// Key of the medal.
  public var medalID: String
  /// When it was awarded.
  public var awardedAt: Timestamp
  /// Part of the game that awarded it.
  public var awardedVia: MedalSource?
  /// The fight for which it was awarded.
  public var sourceCombatLogID: Identifier?
  /// Natural key of another event for which it was awarded.
  public var sourceEventKey: String?
  /// The administrator who awarded it.
  public var awardedByUserID: Identifier?
  /// Trigger and value, as a JSON object.
  public var contextPayload: FieldValue = .null

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    playerID: Identifier,
    medalID: String,
    awardedAt: Timestamp
  ) {
    self.id = id
    self.playerID = playerID
    self.medalID = medalID
    self.awardedAt = awardedAt
  }
}

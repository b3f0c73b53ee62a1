/// A medal of the catalog: its criteria and its effect on the holder.
///
/// A row of `medals`.
public struct Medal: Sendable {
  /// The key, `category.name`; the only text key of the schema.
  public var id: String
  /// Display name.
  public var name: String
  /// Field in which it is earned.
  public var category: MedalCategory
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var updatedAt: Timestamp
  /// Text for players.
  public var description: String?
  /// Rank of the medal.
  public var tier: MedalTier?
  /// Trigger and threshold, as a JSON object.
  public var criteria: FieldValue = .object([:])
  /// Effect on the holder, as a JSON object; NULL means none.
  public var effect: FieldValue = .null

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: String,
    name: String,
    category: MedalCategory,
    createdAt: Timestamp,
    updatedAt: Timestamp
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}

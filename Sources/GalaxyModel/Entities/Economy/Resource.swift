/// A kind of good.
///
/// A row of `resources`.
public struct Resource: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The resource type.
  public var type: ResourceType
  /// Slug by which JSON columns name it.
  public var name: String
  /// Display name.
  public var label: String
  /// Category of the resource.
  public var category: ResourceCategory
  /// Credits per unit; nil if it is not traded.
  public var basePrice: Int?
  /// Bounds of its price in credits per unit.
  public var priceBand: ClosedRange<Int>?
  /// Whether citadels can store it.
  public var isStorable: Bool
  /// Whether stations produce it.
  public var isProducible: Bool
  /// Relative size of its price variation.
  public var volatility: Double
  /// When the row was created.
  public var createdAt: Timestamp

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier, type: ResourceType, name: String, label: String, category: ResourceCategory,
    basePrice: Int?, priceBand: ClosedRange<Int>?, isStorable: Bool, isProducible: Bool,
    volatility: Double, createdAt: Timestamp
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.label = label
    self.category = category
    self.basePrice = basePrice
    self.priceBand = priceBand
    self.isStorable = isStorable
    self.isProducible = isProducible
    self.volatility = volatility
    self.createdAt = createdAt
  }
}

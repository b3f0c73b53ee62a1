/// A kind of goods. A row of `resources`.
public struct Resource: Sendable {
  public var id: Identifier
  public var type: ResourceType
  /// Slug, as JSON columns name it.
  public var name: String
  public var label: String
  /// `core_commodity`, `strategic_resource` or `rare_material`.
  public var category: String
  /// Credits a unit; `nil` for what is not traded.
  public var basePrice: Int?
  public var priceBand: ClosedRange<Int>?
  /// Whether citadels store it.
  public var isStorable: Bool
  /// Whether stations make it.
  public var isProducible: Bool
  /// Share by which its price varies.
  public var volatility: Double
  public var createdAt: Timestamp

  public init(
    id: Identifier, type: ResourceType, name: String, label: String, category: String,
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

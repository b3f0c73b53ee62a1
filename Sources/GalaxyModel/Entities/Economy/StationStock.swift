/// The nine goods on the wire that stations trade over, in the order of their prices' rows.
public enum WireGood: Int, CaseIterable, Sendable {
  case ore, organics, gourmetFood, fuel, equipment, exoticTechnology, luxuryGoods, colonists
  case preciousMetals

  /// Name in JSON columns and in `commodity` columns.
  public var slug: String {
    switch self {
    case .ore: "ore"
    case .organics: "organics"
    case .gourmetFood: "gourmet_food"
    case .fuel: "fuel"
    case .equipment: "equipment"
    case .exoticTechnology: "exotic_technology"
    case .luxuryGoods: "luxury_goods"
    case .colonists: "colonists"
    case .preciousMetals: "precious_metals"
    }
  }

  /// Label of the good in columns of the type `resource_type`.
  public var resource: ResourceType {
    switch self {
    case .ore: .ore
    case .organics: .basicFood
    case .gourmetFood: .gourmetFood
    case .fuel: .fuel
    case .equipment: .technology
    case .exoticTechnology: .exoticTechnology
    case .luxuryGoods: .luxuryGoods
    case .colonists: .population
    case .preciousMetals: .preciousMetals
    }
  }

  /// The good of this name, `nil` if it is not on the wire.
  public init?(slug: String) {
    guard let good = WireGood.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = good
  }

  /// The goods in ascending byte order of their names, as JSON objects list them.
  static let byName = WireGood.allCases.sorted { textPrecedes($0.slug, $1.slug) }
}

/// What a station has of one good, and on what terms.
public struct StockLine: Sendable, Equatable {
  public var quantity = 0
  public var capacity = 0
  /// Credits a unit, before the price band.
  public var basePrice = 0
  /// Credits a unit inside the band; the spread of the station goes around it.
  public var currentPrice = 0
  /// Units a day.
  public var productionRate = 0
  /// Percent.
  public var priceVariance = 0
  /// Whether the station buys the good from traders.
  public var buys = false
  /// Whether it sells the good to traders.
  public var sells = false

  public init() {}

  /// Whether the good changes hands here at all.
  public var isTraded: Bool { buys || sells }
}

/// The stock of one station: a line for each good on the wire.
public struct StationStock: Sendable, Equatable, CellValue {
  private var lines: [StockLine]

  /// Nothing in stock, nothing traded.
  public init() { lines = [StockLine](repeating: StockLine(), count: WireGood.allCases.count) }

  public subscript(_ good: WireGood) -> StockLine {
    get { lines[good.rawValue] }
    set { lines[good.rawValue] = newValue }
  }

  /// The goods that the station buys or sells, in order.
  public var traded: [WireGood] { WireGood.allCases.filter { self[$0].isTraded } }

  public var cell: FieldValue {
    .object(
      WireGood.byName.map { good in
        let line = self[good]
        return FieldValue.Member(
          good.slug,
          .object([
            FieldValue.Member("base_price", .int(line.basePrice)),
            FieldValue.Member("buys", .boolean(line.buys)),
            FieldValue.Member("capacity", .int(line.capacity)),
            FieldValue.Member("current_price", .int(line.currentPrice)),
            FieldValue.Member("price_variance", .int(line.priceVariance)),
            FieldValue.Member("production_rate", .int(line.productionRate)),
            FieldValue.Member("quantity", .int(line.quantity)),
            FieldValue.Member("sells", .boolean(line.sells)),
          ]))
      })
  }
}

/// A good that stations trade.
///
/// The order of the cases is that of the rows of prices.
public enum WireGood: Int, CaseIterable, Sendable {
  case ore, organics, gourmetFood, fuel, equipment, exoticTechnology, luxuryGoods, colonists
  case preciousMetals

  /// The slug of the good in JSON columns and in `commodity` columns.
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

  /// The label of the good in columns of the type `resource_type`.
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

  /// Creates a good from its slug; returns nil if stations do not trade it.
  ///
  /// - Parameter slug: Slug of the good, such as `luxury_goods`.
  public init?(slug: String) {
    guard let good = WireGood.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = good
  }

  /// The goods in ascending byte order of their slugs, as in JSON objects.
  static let byName = WireGood.allCases.sorted { textPrecedes($0.slug, $1.slug) }
}

/// The stock and terms of one good at a station.
public struct StockLine: Sendable, Equatable {
  /// Units in stock, 1 to `capacity`.
  public var quantity = 0
  /// Maximum units in stock.
  public var capacity = 0
  /// Base price in credits per unit, before the price band is applied.
  public var basePrice = 0
  /// Current price in credits per unit, within the price band; buy and sell prices are spread
  /// around it.
  public var currentPrice = 0
  /// Units produced per day.
  public var productionRate = 0
  /// Maximum variation of the price in percent.
  public var priceVariance = 0
  /// Whether the station buys the good from traders.
  public var buys = false
  /// Whether the station sells the good to traders.
  public var sells = false

  /// Creates a line without stock for a good that is not traded.
  public init() {}

  /// Whether the station buys or sells the good.
  public var isTraded: Bool { buys || sells }
}

/// The stock of a station: one line for each of the nine goods.
public struct StationStock: Sendable, Equatable, CellValue {
  private var lines: [StockLine]

  /// Creates a stock in which nothing is available or traded.
  public init() { lines = [StockLine](repeating: StockLine(), count: WireGood.allCases.count) }

  /// The line of a good.
  public subscript(_ good: WireGood) -> StockLine {
    get { lines[good.rawValue] }
    set { lines[good.rawValue] = newValue }
  }

  /// The goods that the station buys or sells, in the order of their cases.
  public var traded: [WireGood] { WireGood.allCases.filter { self[$0].isTraded } }

  /// A JSON object with one member for each good.
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

/// The goods that stations trade.
///
/// Raw values are the codes in files and tables; the order is that of trade masks.
public enum TradeGood: String, CaseIterable, Sendable {
  case ore, organics, equipment, fuel
  case luxuryGoods = "luxury_goods"
  case gourmetFood = "gourmet_food"
  case exoticTechnology = "exotic_technology"
  case colonists
  case preciousMetals = "precious_metals"

  /// The catalog's price for one unit, in credits.
  ///
  /// For three goods it is outside of the band.
  public var basePrice: Int {
    switch self {
    case .ore: 15
    case .organics: 18
    case .equipment: 35
    case .fuel: 12
    case .luxuryGoods: 100
    case .gourmetFood: 80
    case .exoticTechnology: 250
    case .colonists: 50
    case .preciousMetals: 130
    }
  }

  /// The range of prices of one unit, in credits.
  public var priceBand: ClosedRange<Int> {
    switch self {
    case .ore: 15...45
    case .organics: 8...25
    case .equipment: 50...120
    case .fuel: 20...60
    case .luxuryGoods: 75...200
    case .gourmetFood: 30...70
    case .exoticTechnology: 150...300
    case .colonists: 30...80
    case .preciousMetals: 80...180
    }
  }

  /// The base price clamped to the band: the default for unknown prices.
  public var referencePrice: Int {
    min(max(basePrice, priceBand.lowerBound), priceBand.upperBound)
  }
}

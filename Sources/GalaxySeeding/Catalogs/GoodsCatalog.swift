import GalaxyModel

/// Facts of the goods on the station wire.
extension WireGood {
  /// Credits a unit, which for three goods lies outside of the band.
  var basePrice: Int {
    switch self {
    case .ore: 15
    case .organics: 18
    case .gourmetFood: 80
    case .fuel: 12
    case .equipment: 35
    case .exoticTechnology: 250
    case .luxuryGoods: 100
    case .colonists: 50
    case .preciousMetals: 130
    }
  }

  /// Where a current price lies.
  var priceBand: ClosedRange<Int> {
    switch self {
    case .ore: 15...45
    case .organics: 8...25
    case .gourmetFood: 30...70
    case .fuel: 20...60
    case .equipment: 50...120
    case .exoticTechnology: 150...300
    case .luxuryGoods: 75...200
    case .colonists: 30...80
    case .preciousMetals: 80...180
    }
  }

  /// The base price brought into the band.
  var referencePrice: Int { min(max(basePrice, priceBand.lowerBound), priceBand.upperBound) }

  /// Units that a station stores.
  var capacity: Int {
    switch self {
    case .ore: 5000
    case .organics: 3000
    case .gourmetFood: 600
    case .fuel: 4000
    case .equipment: 2000
    case .exoticTechnology: 200
    case .luxuryGoods: 800
    case .colonists: 500
    case .preciousMetals: 400
    }
  }

  /// Units that a station makes in a day.
  var production: Int {
    switch self {
    case .ore: 100
    case .organics: 80
    case .gourmetFood: 15
    case .fuel: 120
    case .equipment: 50
    case .exoticTechnology: 5
    case .luxuryGoods: 20
    case .colonists: 10
    case .preciousMetals: 8
    }
  }

  /// How much its price varies, in percent.
  var priceVariance: Int {
    switch self {
    case .ore: 20
    case .organics: 25
    case .gourmetFood: 35
    case .fuel: 15
    case .equipment: 30
    case .exoticTechnology: 50
    case .luxuryGoods: 40
    case .colonists: 10
    case .preciousMetals: 30
    }
  }
}

/// The spread of a station around the current price of a good, in percent.
struct PriceSpread {
  let buy: Int
  let sell: Int

  /// A one-way seller is cheap and a one-way buyer dear, so that such a pair always pays.
  init(buys: Bool, sells: Bool) {
    (buy, sell) = buys && sells ? (85, 115) : buys ? (110, 150) : (50, 90)
  }
}

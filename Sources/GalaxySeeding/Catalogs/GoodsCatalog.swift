import GalaxyModel

/// Figures of the goods that stations trade.
extension WireGood {
  /// Credits per unit; outside of the price band for three goods.
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

  /// Range of the current price.
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

  /// The base price, clamped to the price band.
  var referencePrice: Int { min(max(basePrice, priceBand.lowerBound), priceBand.upperBound) }

  /// Maximum number of units that a station stores.
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

  /// Number of units that a station produces in a day.
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

  /// Variance of the price, in percent.
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

extension StockLine {
  /// The spread of the prices around the current price.
  var spread: PriceSpread { PriceSpread(buys: buys, sells: sells) }
}

/// The buy and sell prices of a station, in percent of the current price of a good.
struct PriceSpread {
  let buy: Int
  let sell: Int

  /// Creates the spread of a role.
  init(buys: Bool, sells: Bool) {
    (buy, sell) = buys && sells ? (85, 115) : buys ? (110, 150) : (50, 90)
    isUsedToBuy = buys
  }

  private let isUsedToBuy: Bool

  /// Returns the current prices with which the station's charge, and what it pays if it buys, are in
  /// a price band.
  func prices(in band: ClosedRange<Int>) -> ClosedRange<Int> {
    let least = isUsedToBuy ? min(buy, sell) : sell
    let greatest = isUsedToBuy ? max(buy, sell) : sell
    let lower = max(band.lowerBound, (100 * band.lowerBound + least - 1) / least)
    let upper = min(band.upperBound, (100 * (band.upperBound + 1) - 1) / greatest)
    return min(lower, upper)...upper
  }
}

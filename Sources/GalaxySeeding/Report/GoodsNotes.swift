import GalaxyModel
import GalaxySettings

extension SeedingContext {
  /// Returns a warning about goods that cannot be traded at a profit in the core of a region,
  /// because it has too few stations.
  ///
  /// - Complexity: O(stations) per good.
  func goodsWarnings(_ world: RegionWorld) -> [GenerationWarning] {
    // With this many stations, classes are rolled so that all goods have a pair.
    guard settings.isOn(.stations), settings.isOn(.markets), world.stations.count < 15 else {
      return []
    }
    let missing = ClassRoll.goods.filter { !world.hasPayingPair($0) }.map(\.slug)
    guard !missing.isEmpty else { return [] }
    return [
      GenerationWarning(
        category: "seeding", code: "GOODS_SHORTFALL",
        message:
          "\(world.region.displayName): \(world.stations.count) stations are too few for a paying "
          + "pair of every good in the core (ENT-29); without one: "
          + missing.joined(separator: ", "))
    ]
  }
}

extension RegionWorld {
  /// Returns whether a core station sells the good for less than another one pays.
  fileprivate func hasPayingPair(_ good: WireGood) -> Bool {
    var cheapest = Int.max
    var dearest = 0
    for station in stations {
      guard let node = node(ofSector: station.sectorID), survey.isCore[node] else { continue }
      let line = station.stock[good]
      let spread = PriceSpread(buys: line.buys, sells: line.sells)
      let isLuxury = [.luxuryGoods, .exoticTechnology].contains(good)
      let isDear = station.stationClass == .class11 && isLuxury
      let percent = isDear ? 125 : 100
      if line.sells {
        cheapest = min(cheapest, line.currentPrice * spread.sell / 100 * percent / 100)
      }
      if line.buys {
        dearest = max(dearest, line.currentPrice * spread.buy / 100 * percent / 100)
      }
    }
    return cheapest < dearest
  }
}

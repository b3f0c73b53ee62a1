import GalaxyModel
import GalaxySettings
import GraphKit

/// Sets current prices by distance from sellers: low among competitors, high far from any seller.
struct PriceSeeder {
  let survey: RegionSurvey
  let gradient: PriceGradient

  /// Sets the current price of every good at every station.
  ///
  /// - Parameters:
  ///   - stations: The stations with their stock; prices are updated.
  ///   - nodes: Sectors of the stations, in the same order.
  /// - Complexity: O(stations · sectors within three hops + sectors per good).
  func setPrices(_ stations: inout [Station], at nodes: [Int]) {
    for index in stations.indices {
      for good in WireGood.allCases {
        stations[index].stock[good].currentPrice = good.referencePrice
      }
    }
    guard gradient == .hops else { return }
    lowerSellers(&stations, nodes)
    for good in WireGood.allCases { raiseBuyers(&stations, nodes, good) }
  }

  // Minus two percent for each other seller within three hops, at most five of them.
  private func lowerSellers(_ stations: inout [Station], _ nodes: [Int]) {
    var goodsSold = [UInt16](repeating: 0, count: survey.sectorCount)
    for (station, node) in zip(stations, nodes) {
      for good in WireGood.allCases where station.stock[good].sells {
        goodsSold[node] |= 1 << UInt16(good.rawValue)
      }
    }
    var scratch = BreadthFirstScratch(nodeCount: survey.sectorCount)
    for (index, node) in nodes.enumerated() where goodsSold[node] != 0 {
      survey.links.breadthFirstBall(around: NodeIndex(node), radius: 3, scratch: &scratch)
      for good in WireGood.allCases {
        let line = stations[index].stock[good]
        guard line.sells && !line.buys else { continue }
        let bit: UInt16 = 1 << UInt16(good.rawValue)
        let others = scratch.reached.reduce(-1) { $0 + (goodsSold[Int($1)] & bit != 0 ? 1 : 0) }
        stations[index].stock[good].currentPrice = price(good, percent: 100 - 2 * min(5, others))
      }
    }
  }

  // Plus three percent for each hop to the nearest seller, at most ten of them.
  private func raiseBuyers(_ stations: inout [Station], _ nodes: [Int], _ good: WireGood) {
    var sellers: [NodeIndex] = []
    var hasBuyer = false
    for (station, node) in zip(stations, nodes) {
      let line = station.stock[good]
      if line.sells { sellers.append(NodeIndex(node)) }
      hasBuyer = hasBuyer || (line.buys && !line.sells)
    }
    guard hasBuyer else { return }
    let hops = sellers.isEmpty ? nil : survey.links.breadthFirstDistances(fromAnyOf: sellers)
    for (index, node) in nodes.enumerated() {
      let line = stations[index].stock[good]
      guard line.buys && !line.sells else { continue }
      let distance = min(10, hops?.distances[node] ?? 10)
      stations[index].stock[good].currentPrice = price(good, percent: 100 + 3 * Int(distance))
    }
  }

  private func price(_ good: WireGood, percent: Int) -> Int {
    let price = (good.referencePrice * percent + 50) / 100
    return min(max(price, good.priceBand.lowerBound), good.priceBand.upperBound)
  }
}

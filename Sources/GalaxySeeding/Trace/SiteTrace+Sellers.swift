public import GalaxyModel

extension SiteTrace {
  /// Returns the current price of a good at a station if a sector sold it that does not.
  ///
  /// Where that sector has no station, one is added that trades nothing else.
  ///
  /// - Parameters:
  ///   - good: The good.
  ///   - node: The sector of the station.
  ///   - seller: The sector that would sell the good.
  /// - Returns: The price; nil if there is no station at `node`, or the seller trades the good.
  /// - Complexity: That of the prices of the region.
  public func price(of good: WireGood, at node: Int, ifSoldAt seller: Int) -> Int? {
    guard (0..<survey.sectorCount).contains(seller), seller != node, nodes.contains(node) else {
      return nil
    }
    var (stations, nodes) = (stations, nodes)
    let place = nodes.firstIndex { $0 >= seller } ?? nodes.count
    if place == nodes.count || nodes[place] != seller {
      var added = stations[0]
      added.stock = StationStock()
      stations.insert(added, at: place)
      nodes.insert(seller, at: place)
    }
    guard !stations[place].stock[good].isTraded else { return nil }
    stations[place].stock[good].sells = true
    var pricing = pricing
    pricing.trace = nil
    pricing.setPrices(&stations, at: nodes)
    return nodes.firstIndex(of: node).map { stations[$0].stock[good].currentPrice }
  }
}

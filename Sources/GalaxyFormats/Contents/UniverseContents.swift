import FileIO
import GalaxyAnalysis
import GalaxyModel
import JSONText

/// Reads the ports and planets of a Universe file.
///
/// What a port trades follows from its class, as it does in the game, whatever the file lists; the
/// file's own list counts only where the class is none of the twelve.
struct UniverseContents {
  let region: Region?
  let source: String

  init(_ galaxy: Galaxy, source: String) {
    region = galaxy.regions.first
    self.source = source
  }

  func read(_ document: JSONDocument) throws(InputError) -> ChartContents {
    guard let region, let sectors = document["sectors"]?.object else { return ChartContents() }
    var stations: [ChartedStation] = []
    var planets: [ChartedPlanet] = []
    for (key, value) in sectors {
      guard let node = Int(key).flatMap({ region.sectors.node(ofNumber: $0) }) else { continue }
      let record = try JSONRecord(value, source: source)
      let sector = SectorReference(region: 0, node: node)
      if let port = try record.optionalRecord("port") {
        stations.append(try station(port, sector: sector, key: key))
      }
      for planet in try record.records("planets") {
        planets.append(
          ChartedPlanet(
            sector: sector, name: try planet.optionalText("name") ?? "Planet",
            type: try planet.optionalText("type") ?? "barren",
            habitability: planet.members["habitabilityScore"]?.wholeNumber,
            isOwned: planet.members["owner"]?.string != nil))
      }
    }
    return ChartContents(stations: stations, planets: planets)
  }

  private func station(
    _ port: JSONRecord, sector: SectorReference, key: String
  ) throws(InputError) -> ChartedStation {
    let goods = try port.optionalRecord("commodities")
    func stock(_ good: TradeGood) -> Int? {
      goods?.members[good.rawValue]?["quantity"]?.wholeNumber
    }
    let stationClass = port.members["class"]?.wholeNumber.flatMap { TradingClass($0) }
    var offers = stationClass.map { ChartedStation.Offer.offers(of: $0, stock: stock) } ?? []
    if stationClass == nil {
      offers = TradeGood.allCases.compactMap { good in
        let action = goods?.members[good.rawValue]?["action"]?.string
        guard action == "B" || action == "S" else { return nil }
        return ChartedStation.Offer(
          good: good, buys: action == "B", sells: action == "S", stock: stock(good))
      }
    }
    return ChartedStation(
      sector: sector, name: try port.optionalText("name") ?? "Station \(key)",
      stationClass: stationClass, isSpaceDock: port.members["isSpaceDock"]?.bool ?? false,
      isBlackMarket: port.members["black_market"]?.bool ?? false, offers: offers)
  }
}

public import GalaxyAnalysis
public import GalaxyModel

extension ChartContents {
  /// Takes stations and planets from the rows of a galaxy in memory.
  ///
  /// They are what a reader of the galaxy's file finds.
  ///
  /// - Parameters:
  ///   - rows: The rows; those of the tables `stations`, `market_prices` and `planets` are read.
  ///   - galaxy: The galaxy.
  /// - Complexity: O(rows).
  public init(_ rows: RowStore, of galaxy: Galaxy) {
    let lookup = SectorLookup(galaxy)
    let stored = rows[Tables.stations]
    var places: [Identifier: Int] = [:]
    var stations: [ChartedStation] = []
    for row in stored {
      guard let sector = row.int(.sectorID).flatMap({ lookup.sector($0) }) else { continue }
      let label = row.text(.stationClass) ?? ""
      let number = label.hasPrefix("CLASS_") ? Int(label.dropFirst(6)) : nil
      let type = row.text(.type)
      let stationClass = number.flatMap { TradingClass($0) }
      var station = ChartedStation(
        sector: sector, name: row.text(.name) ?? "", stationClass: stationClass,
        isSpaceDock: row[.isSpacedock] == .boolean(true), isBlackMarket: type == "BLACK_MARKET",
        offers: Self.offers(stationClass, stock: row[.commodities]))
      station.type = type
      station.isTradeDock = row[.tradedockTier] != .null
      station.faction = row.text(.factionAffiliation)
      let stock = row[.commodities]
      for good in TradeGood.allCases {
        station.currentPrices[good] = stock[good.rawValue]["current_price"].intValue
      }
      if let id = row[.id].identifierValue { places[id] = stations.count }
      stations.append(station)
    }
    for row in rows[Tables.marketPrices] {
      guard let place = row[.stationID].identifierValue.flatMap({ places[$0] }),
        let good = row.text(.commodity).flatMap({ TradeGood(rawValue: $0) }),
        let offer = stations[place].offers.firstIndex(where: { $0.good == good })
      else { continue }
      stations[place].offers[offer].buyPrice = row.int(.buyPrice)
      stations[place].offers[offer].sellPrice = row.int(.sellPrice)
    }
    let planets = rows[Tables.planets].compactMap { row -> ChartedPlanet? in
      guard let sector = row.int(.sectorID).flatMap({ lookup.sector($0) }) else { return nil }
      return ChartedPlanet(
        sector: sector, name: row.text(.name) ?? "", type: row.text(.type) ?? "",
        habitability: row.int(.habitabilityScore), isOwned: row[.ownerID] != .null)
    }
    self.init(
      stations: stations.isEmpty ? nil : stations, planets: planets.isEmpty ? nil : planets)
  }

  private static func offers(
    _ stationClass: TradingClass?, stock: FieldValue
  ) -> [ChartedStation.Offer] {
    TradeGood.allCases.compactMap { good in
      let entry = stock[good.rawValue]
      let buys = entry["buys"].flag ?? stationClass?.buys.contains(good) ?? false
      let sells = entry["sells"].flag ?? stationClass?.sells.contains(good) ?? false
      guard buys || sells else { return nil }
      return ChartedStation.Offer(
        good: good, buys: buys, sells: sells, stock: entry["quantity"].intValue)
    }
  }
}

extension FieldValue {
  fileprivate var flag: Bool? {
    if case .boolean(let flag) = self { flag } else { nil }
  }
}

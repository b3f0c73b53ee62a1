import FileIO
import GalaxyAnalysis
import GalaxyModel
import JSONText
import RowFormats

/// Reads the tables `stations`, `market_prices` and `planets` of `galaxy.json`, where they are.
///
/// Rows of sectors that do not exist are skipped: only sectors that can be reached matter.
struct RowContents {
  private let source: String
  private let lookup: SectorLookup

  init(_ galaxy: Galaxy, source: String) {
    self.source = source
    lookup = SectorLookup(galaxy)
  }

  func read(_ document: JSONDocument) throws(InputError) -> ChartContents {
    let tables = DocumentTables(document)
    var contents = ChartContents()
    if let rows = try rows("stations", tables) {
      let prices = try prices(try self.rows("market_prices", tables) ?? .none)
      contents = ChartContents(stations: try stations(rows, prices: prices))
    }
    if let rows = try rows("planets", tables) {
      contents = ChartContents(stations: contents.stations, planets: try planets(rows))
    }
    return contents
  }

  /// Rows of a table, nil if the document has no such table or an empty one.
  private func rows(_ table: String, _ tables: DocumentTables) throws(InputError) -> JSONElements? {
    guard let value = tables[table] else { return nil }
    guard let rows = value.array else {
      throw InputError(
        .structure, source: source, location: .path(["tables", .key(table)]),
        message: "a table must be a list of rows")
    }
    return rows.isEmpty ? nil : rows
  }

  private struct Price {
    var good: TradeGood
    var pays: Int?
    var charges: Int?
  }

  /// Stored prices by station.
  private func prices(_ rows: JSONElements) throws(InputError) -> [Identifier: [Price]] {
    var prices: [Identifier: [Price]] = [:]
    for (index, value) in rows.enumerated() {
      var row = try RowReader(value, table: "market_prices", index: index, source: source)
      guard let station = try row.reference("station_id"),
        let good = TradeGood(rawValue: try row.text("commodity"))
      else { continue }
      prices[station, default: []].append(
        Price(
          good: good, pays: Self.amount(try row.integer("buy_price")),
          charges: Self.amount(try row.integer("sell_price"))))
    }
    return prices
  }

  private func stations(
    _ rows: JSONElements, prices: [Identifier: [Price]]
  ) throws(InputError) -> [ChartedStation] {
    var stations: [ChartedStation] = []
    for (index, value) in rows.enumerated() {
      var row = try RowReader(value, table: "stations", index: index, source: source)
      let identifier = try row.reference("id")
      let name = try row.text("name")
      guard let sector = try row.integer("sector_id").flatMap({ lookup.sector($0) }) else {
        continue
      }
      let label = try row.text("station_class")
      let number = label.hasPrefix("CLASS_") ? Int(label.dropFirst(6)) : nil
      let type = try row.text("type")
      let stock = try row.cell("commodities")
      let isDock = try row.cell("is_spacedock").bool ?? false
      let stored = identifier.flatMap { prices[$0] } ?? []
      let stationClass = number.flatMap { TradingClass($0) }
      var station = ChartedStation(
        sector: sector, name: name, stationClass: stationClass, isSpaceDock: isDock,
        isBlackMarket: type == "BLACK_MARKET",
        offers: Self.offers(stationClass, stock: stock, prices: stored))
      station.type = type
      station.isTradeDock = try !row.cell("tradedock_tier").isNull
      station.faction = try row.cell("faction_affiliation").string
      for good in TradeGood.allCases {
        station.currentPrices[good] = stock[good.rawValue]?["current_price"]?.wholeNumber
      }
      stations.append(station)
    }
    return stations
  }

  /// What a row's stock lists as bought and sold; the class is used where it lists nothing.
  private static func offers(
    _ stationClass: TradingClass?, stock: JSONView, prices: [Price]
  ) -> [ChartedStation.Offer] {
    TradeGood.allCases.compactMap { good in
      let entry = stock[good.rawValue]
      let buys = entry?["buys"]?.bool ?? stationClass?.buys.contains(good) ?? false
      let sells = entry?["sells"]?.bool ?? stationClass?.sells.contains(good) ?? false
      guard buys || sells else { return nil }
      let price = prices.first { $0.good == good }
      return ChartedStation.Offer(
        good: good, buys: buys, sells: sells, buyPrice: price?.pays, sellPrice: price?.charges,
        stock: entry?["quantity"]?.wholeNumber)
    }
  }

  /// A price that a game can have; nil for others.
  private static func amount(_ value: Int?) -> Int? {
    value.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
  }

  private func planets(_ rows: JSONElements) throws(InputError) -> [ChartedPlanet] {
    var planets: [ChartedPlanet] = []
    for (index, value) in rows.enumerated() {
      var row = try RowReader(value, table: "planets", index: index, source: source)
      let name = try row.text("name")
      guard let sector = try row.integer("sector_id").flatMap({ lookup.sector($0) }) else {
        continue
      }
      let owner = try row.cell("owner_id")
      planets.append(
        ChartedPlanet(
          sector: sector, name: name, type: try row.text("type"),
          habitability: try row.integer("habitability_score"), isOwned: !owner.isNull))
    }
    return planets
  }
}

import Determinism
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import GalaxyTestSupport
import JSONText
import Testing

@Suite("Stations and planets of maps")
struct ContentsReaderTests {
  private func contents(_ text: String) throws -> ChartContents {
    try MapReader.read(Array(text.utf8), source: "t").contents(source: "t")
  }

  private func universe(_ port: String, planets: String = "[]") -> String {
    #"{"version":"1.3.0","seed":1,"totalSectors":2,"clusters":[{"id":1,"name":"C","type":"STANDARD","sectorRangeStart":1,"sectorRangeEnd":2,"sectorCount":2}],"warps":[],"sectors":{"#
      + #""1":{"port":\#(port),"planets":\#(planets)},"2":{}}}"#
  }

  @Test func portsTradeByTheirClass() throws {
    let found = try contents(
      universe(
        #"{"name":"P","class":1,"commodities":{"ore":{"action":"S","quantity":9}}}"#,
        planets: #"[{"name":"A","type":"earth","habitabilityScore":40},{"type":"barren"}]"#))
    let station = try #require(found.stations?.first)
    #expect(station.name == "P" && station.sector == SectorReference(region: 0, node: 0))
    // The game goes by the class, whatever the file lists.
    #expect(TradeMask(of: station).description == "BSS------")
    #expect(station.offer(.ore)?.stock == 9)
    #expect(found.planets?.map(\.type) == ["earth", "barren"])
    #expect(found.planets?.first?.habitability == 40)
  }

  @Test func portsOfNoClassTradeWhatTheyList() throws {
    let found = try contents(
      universe(
        #"{"class":77,"commodities":{"fuel":{"action":"S"},"ore":{"action":"B"},"x":{"action":"B"}}}"#
      ))
    #expect(found.stations.map { TradeMask(of: $0[0]).description } == "B--S-----")
    #expect(found.stations?.first?.name == "Station 1")
  }

  /// Pictures show what queries find.
  @Test func universeFilesHaveRowsForPictures() throws {
    let text = universe(
      #"{"name":"P","class":11,"isSpaceDock":true,"black_market":true}"#,
      planets: #"""
        [{"name":"A","type":"earth","owner":"X","habitabilityScore":40},{"type":"barren"}]
        """#)
    let map = try MapReader.read(Array(text.utf8), source: "t")
    let rows = try #require(try map.pictureRows(source: "t"))
    #expect(ChartContents(rows, of: map.galaxy).planets == (try map.contents(source: "t").planets))
    let station = try #require(ChartContents(rows, of: map.galaxy).stations?.first)
    #expect(station.name == "P" && station.stationClass?.number == 11)
    #expect(station.isSpaceDock && station.isBlackMarket)
    #expect(station.sector == SectorReference(region: 0, node: 0))
    let edges = try MapReader.read(Array("1 2\n".utf8), source: "t")
    #expect(try edges.pictureRows(source: "t") == nil)
  }

  @Test(arguments: ["17", "[]", "\"x\"", "true"])
  func portsThatAreNoneAreNamed(port: String) throws {
    #expect(throws: InputError.self) { try contents(universe(port)) }
    #expect(try contents(universe("null")).stations == [])
  }

  @Test func mapsWithoutContents() throws {
    #expect(try contents("1 2\n") == ChartContents())
  }

  /// What follows from the class of a station is what the rows of generated ones list.
  @Test func classesTradeWhatGeneratedStationsList() throws {
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set("region.sectors", "400")
    let bytes = try GenerateJob(
      GalaxyPlan(seed: 7, settings: settings), formats: [.json], destination: .standardOutput
    ).document()
    let stations = try #require(MapReader.read(bytes, source: "t").contents(source: "t").stations)
    var seen: Set<TradingClass> = []
    for station in stations {
      let kind = try #require(station.stationClass)
      // Only the station of the capital is of class 0, and it lists what beginners need.
      #expect(Set(station.offers.filter(\.buys).map(\.good)) == Set(kind.buys), "\(kind.number)")
      #expect(Set(station.offers.filter(\.sells).map(\.good)) == Set(kind.sells), "\(kind.number)")
      seen.insert(kind)
    }
    #expect(seen.count >= 8 && seen.isSuperset(of: [0, 1, 2].compactMap { TradingClass($0) }))
  }

  /// A galaxy.json with rows put into its tables.
  private func contents(rows: [String: String]) throws -> ChartContents {
    var document = try JSONValue.parse(try galaxyDocument(SampleGalaxy.make(seed: 21)))
    var root = try #require(document.object)
    var tables = try #require(root["tables"]?.object)
    for (table, text) in rows { tables[table] = try JSONValue.parse(Array(text.utf8)) }
    root["tables"] = .object(tables)
    document = .object(root)
    return try MapReader.read(document.bytes(), source: "t").contents(source: "t")
  }

  @Test func rowsWithStoredPrices() throws {
    #expect(try contents(rows: [:]) == ChartContents())
    let galaxy = SampleGalaxy.make(seed: 21)
    let region = try #require(galaxy.regions.indices.first { galaxy.regions[$0].sectorCount > 0 })
    let sector = galaxy.regions[region].globalID(0)
    let id = "00000000-0000-4000-8000-000000000001"
    let found = try contents(rows: [
      "stations": """
      [{"id":"\(id)","name":"S","sector_id":\(sector),"station_class":"CLASS_8","type":"BLACK_MARKET",
      "commodities":{"ore":{"buys":true,"sells":false,"quantity":7},"fuel":{"buys":false}},
      "is_spacedock":false,"faction_affiliation":null,"tradedock_tier":null},
      {"id":null,"name":"lost","sector_id":-5,"station_class":"?","type":"?","commodities":{},
      "is_spacedock":true,"faction_affiliation":null,"tradedock_tier":null}]
      """,
      "market_prices": """
      [{"station_id":"\(id)","commodity":"ore","buy_price":40,"sell_price":90},
      {"station_id":"\(id)","commodity":"organics","buy_price":-3,"sell_price":1e9}]
      """,
      "planets": """
      [{"name":"P","sector_id":\(sector),"owner_id":null,"type":"TERRAN","habitability_score":50}]
      """,
    ])
    let station = try #require(found.stations?.first)
    #expect(found.stations?.count == 1 && station.isBlackMarket && !station.isSpaceDock)
    #expect(station.sector == SectorReference(region: region, node: 0))
    #expect(station.pays(for: .ore) == 48 && station.offer(.ore)?.stock == 7)
    // A price that no game has is as good as none; goods the row is silent about follow the class.
    #expect(station.pays(for: .organics) == 22 && station.pays(for: .fuel) == nil)
    #expect(found.planets?.first?.type == "TERRAN" && found.planets?.first?.isOwned == false)
  }

  @Test(arguments: [
    ["stations": "3"], ["stations": "[3]"], ["stations": "[{}]"], ["planets": "[{\"name\":1}]"],
    ["stations": "[{\"id\":\"x\",\"name\":\"\"}]", "market_prices": "[{}]"],
  ])
  func rowsThatAreNoneAreNamed(rows: [String: String]) throws {
    #expect(throws: InputError.self) { try contents(rows: rows) }
  }
}

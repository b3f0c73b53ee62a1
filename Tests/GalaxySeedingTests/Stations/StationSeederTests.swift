import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("StationSeeder: stock, markets, prices and slips")
struct StationSeederTests {
  private func world(_ sites: [StationSite], type: RegionType = .terranSpace) -> RegionWorld {
    let region = Sketch.region(40, Sketch.cycle(40), type: type)
    let context = Sketch.context(profile: .empty)
    var world = Sketch.world(region)
    StationSeeder(context: context, random: context.streams(of: region)).seed(sites, into: &world)
    return world
  }

  private func ordinary(_ stationClass: Int, at node: Int = 5) -> StationSite {
    StationSite(node: node, stationClass: stationClass, kind: .ordinary)
  }

  /// Thousandths of the capacity by role: class 9 and 4 sell from full stores, 8 and 5 buy for
  /// empty ones.
  @Test func stockIsAShareOfTheCapacity() {
    for number in 1...11 {
      let stock = world([ordinary(number)]).stations[0].stock
      for good in WireGood.allCases {
        let line = stock[good]
        let traits = StationCatalog.classes[number]
        #expect(line.buys == traits.buys.contains(good))
        #expect(line.sells == traits.sells.contains(good))
        #expect(line.quantity >= 1 && line.quantity <= line.capacity)
        let range: ClosedRange<Double> =
          line.sells
          ? number == 9 ? 0.8...1 : number == 4 ? 0.7...0.9 : 0.4...0.7
          : line.buys ? number == 8 || number == 5 ? 0.05...0.15 : 0.1...0.3 : 0.1...0.25
        let half = 0.5 / Double(line.capacity)
        let share = Double(line.quantity) / Double(line.capacity)
        #expect(
          share >= range.lowerBound - half && share <= range.upperBound + half,
          "class \(number) \(good)")
      }
    }
  }

  @Test func theCapitalSellsGoodsForNewPlayers() {
    let stock = world([StationSite(node: 0, stationClass: 0, kind: .capital)]).stations[0].stock
    #expect(stock[.ore].sells && stock[.ore].quantity == 300)
    #expect(stock[.organics].sells && stock[.organics].quantity == 250)
    #expect(stock[.fuel].sells && stock[.fuel].quantity == 400)
    #expect(!stock[.equipment].sells && stock[.colonists].sells)
  }

  @Test func marketsRestateTheStockAndPricesApplyTheSpread() throws {
    let world = world([ordinary(2), ordinary(11, at: 9)])
    #expect(world.markets.count == 2)
    for (station, market) in zip(world.stations, world.markets) {
      #expect(market.stationID == station.id && !market.isBlackMarket)
      for good in WireGood.allCases {
        let line = station.stock[good]
        #expect(market.availability[good.resource.rawValue]?.number == line.quantity)
        #expect(market.prices[good.resource.rawValue]?.number == line.currentPrice)
        let price = world.marketPrices.first { $0.stationID == station.id && $0.good == good }
        guard line.isTraded else {
          #expect(price == nil)
          continue
        }
        let row = try #require(price)
        let factors = line.buys && line.sells ? (85, 115) : line.buys ? (110, 150) : (50, 90)
        #expect(row.buyPrice == line.currentPrice * factors.0 / 100)
        #expect(row.sellPrice == line.currentPrice * factors.1 / 100)
        #expect(row.quantity == line.quantity)
      }
    }
  }

  @Test func docksHaveSlipsByTier() {
    for (kind, standard, specialized) in [
      (StationSite.Kind.tradeDockA, 8, 4), (.tradeDockB, 12, 0),
    ] {
      let world = world([StationSite(node: 12, stationClass: 11, kind: kind)])
      #expect(world.tradeDocks.count == 1)
      #expect(world.slips.map(\.slipNumber) == Array(1...(standard + specialized)))
      #expect(world.slips.count { $0.kind == .construction } == standard)
      #expect(world.slips.count { $0.kind == .specialized } == specialized)
    }
    #expect(world([ordinary(3)]).tradeDocks.isEmpty)
  }

  @Test func sizesAreEightForAnchorsAndFourToSevenForOthers() {
    let sites =
      [StationSite(node: 0, stationClass: 0, kind: .capital)]
      + (1..<40).map { ordinary(1 + $0 % 7, at: $0) }
    let world = world(sites)
    #expect(world.stations[0].size == 8)
    #expect(Set(world.stations.dropFirst().map(\.size)) == [4, 5, 6, 7])
    #expect(world.contents.clusters[0].populatedSectors == 40)
    #expect(world.stationAt == Array(0..<40))
  }
}

import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("RegionSites: black markets and homes of factions")
struct RegionSitesTests {
  private func sites(
    _ region: Region, _ adjust: (inout SettingValues) -> Void = { _ in }
  ) -> RegionSites {
    RegionSites(region, at: 0, Sketch.context(profile: .empty, adjust))
  }

  @Test func fourPercentOfFrontierStationsAreBlackMarkets() {
    for (percent, seed) in [(15, 1), (40, 2), (80, 3), (99, 4)] as [(Int, UInt64)] {
      var region = Sketch.region(200, Sketch.cycle(200), fedspace: 10, zone: .frontier)
      region.seed = seed
      let stations = sites(region) { $0[\.stationPercent] = percent }.stations
      let open = stations.filter { $0.kind == .ordinary || $0.kind == .blackMarket }
      let expected = max(1, Int((0.04 * Double(open.count)).rounded(.toNearestOrAwayFromZero)))
      #expect(stations.count { $0.kind == .blackMarket } == expected, "\(percent)")
    }
    // Off the frontier there are none.
    let border = sites(Sketch.region(200, Sketch.cycle(200), zone: .border))
    #expect(!border.stations.contains { $0.kind == .blackMarket })
  }

  @Test func blackMarketsAreWhereTheFringeIsStrongest() {
    var region = Sketch.region(120, Sketch.cycle(120), fedspace: 10, zone: .frontier)
    region.specialLocations = [(.fringeHomeworld, 60)]
    let stations = sites(region) { $0[\.stationPercent] = 50 }.stations
    func hops(_ node: Int) -> Int { abs(node - 60) }
    let markets = stations.filter { $0.kind == .blackMarket }.map { hops($0.node) }
    let others = stations.filter { $0.kind == .ordinary }.map { hops($0.node) }
    #expect(markets.max() ?? .max <= others.min() ?? 0)
  }

  @Test func factionsSettleInTheirPlaces() {
    var region = Sketch.region(120, Sketch.cycle(120), fedspace: 10, zone: .frontier)
    region.specialLocations = [(.rylan, 40), (.fringeHomeworld, 60)]
    let context = Sketch.context(profile: .empty)
    var homes = FactionHomes()
    var sites = RegionSites(region, at: 0, context)
    sites.settle(&homes, context.streams(of: region))
    #expect(homes[.terranFederation]?.node == 0)
    #expect(homes[.novaScientificInstitute]?.node == 40)
    #expect(homes[.fringeAlliance]?.node == 60)
    #expect(homes[.galacticConcord] == nil && homes[.pirates] == nil)
    let stations = sites.stations
    #expect(
      homes[.shadowSyndicate].map { home in
        stations.contains { $0.node == home.node && $0.kind == .blackMarket }
      } == true)
    #expect(
      homes[.frontierCoalition].map { home in
        stations.contains { $0.node == home.node }
      } == true)
    // Without a trade hub and a TradeDock the Guild has no home here.
    #expect(homes[.mercantileGuild] == nil || sites.stations.contains { $0.kind == .tradeDockA })
  }
}

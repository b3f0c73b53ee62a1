import GalaxyModel
import Testing
import WarpMap

@testable import GalaxyAnalysis

@Suite struct MapExplainerTests {
  /// A path of seven sectors with stations of class 1, which sells organics, at both ends and beside.
  private func explainer() throws -> MapExplainer {
    var region = Region(
      type: nil, name: "path", displayName: "Path", sectors: SectorTable(count: 7))
    for node in 0..<6 { region.warps.insert(from: node, to: node + 1, flags: .twoWay) }
    var galaxy = Galaxy(name: "path", source: .edgeList)
    galaxy.regions = [region]
    let stations = [0, 2, 6].map { TradeTests.station($0, class: 1) }
    return MapExplainer(galaxy, contents: ChartContents(stations: stations, planets: []))
  }

  @Test func rivalsAreWithinThreeHops() throws {
    let explainer = try explainer()
    let price = explainer.explanation(
      of: .price(SectorReference(region: 0, node: 2), .organics), ref: "3:organics")
    let role = FieldValue.object(price.role)
    #expect(role["rivals"] == .list([.int(1)]))
    #expect(role["hops"] == .int(0))
    let far = explainer.explanation(
      of: .price(SectorReference(region: 0, node: 6), .ore), ref: "7:ore")
    #expect(FieldValue.object(far.role)["hops"] == .null)
    #expect(FieldValue.object(far.facts)["buys"] == .boolean(true))
  }

  @Test func linksOfAPathAreBridges() throws {
    let warp = try explainer().explanation(
      of: .warp(region: 0, from: 1, to: 2, isDirected: false), ref: "warp:2-3")
    let role = FieldValue.object(warp.role)
    #expect(role["bridge"] == .boolean(true))
    #expect(role["courses"] == .int(2 * 2 * 5))
    #expect(warp.ifRemoved?.after.cutOff == 2)
    #expect(warp.sectors.map(\.node) == [1, 2])
  }

  @Test func sectorsTellWhatTheySeparate() throws {
    let sector = try explainer().explanation(
      of: .sector(SectorReference(region: 0, node: 2)), ref: "sector:3")
    let role = FieldValue.object(sector.role)
    #expect(role["separates"] == .list([.int(4), .int(2)]))
    #expect(role["core"] == .int(1))
    #expect(sector.ifRemoved?.after.weakComponents == 2)
  }
}

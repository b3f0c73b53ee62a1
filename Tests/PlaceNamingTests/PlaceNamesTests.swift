import Determinism
import GalaxySettings
import Testing

@testable import PlaceNaming

@Suite("PlaceNames: no two places of a kind in a galaxy have the same name")
struct PlaceNamesTests {
  private func names(
    _ kind: NameKind, region: Int = 0, of regions: Int = 1, _ list: [String] = []
  ) throws -> PlaceNames {
    var settings = SettingValues()
    let definition = try #require(SettingCatalog.definition("names.\(kind.rawValue)"))
    if !list.isEmpty { settings[given: definition] = .names(list) }
    let galaxy: Seed = 2102
    return PlaceNames(
      kind, seed: galaxy.offset(by: region), galaxySeed: galaxy, regions: regions,
      settings: settings)
  }

  @Test(arguments: NameKind.allCases)
  func aThousandRegionsHaveDifferentNames(kind: NameKind) throws {
    // A million names of the kinds with many places in a region.
    let perRegion = min(kind.blockSize, 250)
    var seen: Set<String> = []
    seen.reserveCapacity(1003 * perRegion)
    for region in 0..<1003 {
      var names = try names(kind, region: region, of: 1003)
      for _ in 0..<perRegion { seen.insert(names.next()) }
    }
    #expect(seen.count == 1003 * perRegion)
  }

  @Test func eachRegionHasItsNamesAlone() throws {
    var alone = PlaceNames(
      .planets, seed: 2109, galaxySeed: 2109, regions: 1, settings: SettingValues())
    var among = try names(.planets, region: 7, of: 12)
    for _ in 0..<50 { #expect(alone.next() == among.next()) }
  }

  @Test func namesOfAListComeFirstAndAreNotCoinedAgain() throws {
    var coined = try names(.planets)
    let third = (0..<3).map { _ in coined.next() }[2]
    var names = try names(.planets, ["Vega", third])
    let found = (0..<20).map { _ in names.next() }
    #expect(Array(found.prefix(2)) == ["Vega", third])
    #expect(Set(found).count == 20)
  }

  @Test func regionsTakeTurnsInAList() throws {
    let list = (1...30).map { "Place \($0)" }
    var found: [String] = []
    for region in 0..<5 {
      var names = try names(.stations, region: region, of: 5, list)
      found += (0..<8).map { _ in names.next("Hub") }
    }
    #expect(Set(found).count == 40)
    #expect(found.count { list.contains($0) } == 30)
    // A second region for a population leaves the list to the first.
    var companion = try names(.stations, region: 1, list)
    #expect(!list.contains(companion.next()))
  }

  @Test func playerRegionsHaveTheirNamesInOrder() throws {
    let list = ["Ash", "Birch", "Cedar"]
    let found = try [0, 3, 4, 5].map { region in
      var names = try names(.regions, region: region, of: 6, list)
      return names.next("Expanse")
    }
    #expect(Array(found.prefix(3)) == list)
    #expect(found[3].hasSuffix(" Expanse"))
  }
}

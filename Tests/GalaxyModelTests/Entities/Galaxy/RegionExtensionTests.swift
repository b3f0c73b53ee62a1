import GalaxyModel
import Testing

@Suite struct RegionExtensionTests {
  private func galaxy(_ offsets: [Int], adding counts: [Int]) -> Galaxy {
    var galaxy = Galaxy(name: "g", source: .rows)
    galaxy.regions = offsets.map { offset in
      var region = Region(
        type: .playerOwned, name: "r\(offset)", displayName: "R", sectors: SectorTable(count: 1))
      region.sectorOffset = offset
      return region
    }
    galaxy.steps = counts.map { .object(["extend": RegionExtension(playerRegions: $0).fieldValue]) }
    return galaxy
  }

  @Test func regionsOfStepsAreThoseWithTheHighestSectors() {
    #expect(galaxy([5, 0, 9, 7], adding: []).startingRegions == [1, 0, 3, 2])
    #expect(galaxy([5, 0, 9, 7], adding: [1]).startingRegions == [1, 0, 3])
    let grown = galaxy([5, 0, 9, 7], adding: [1, 2])
    #expect(grown.addedRegionCount == 3)
    #expect(grown.startingRegions == [1])
  }

  @Test func aPartOfAGalaxyHasOnlyStartingRegions() {
    #expect(galaxy([5], adding: [3]).startingRegions == [0])
    var other = galaxy([5, 0], adding: [])
    other.steps = [.object(["edit": .list([])]), .text("?"), .object(["extend": .int(2)])]
    #expect(other.addedRegionCount == 0)
  }
}

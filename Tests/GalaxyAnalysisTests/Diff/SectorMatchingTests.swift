import GalaxyAnalysis
import GalaxyModel
import Testing
import WarpMap

@Suite struct SectorMatchingTests {
  private func matching(_ change: (inout GalaxyMap) -> Void) throws -> [Int?] {
    let before = try DiffMaps.map()
    var after = before
    change(&after)
    let diff = try MapDiff(
      MapSide(before.galaxy), MapSide(after.galaxy), options: DiffOptions(match: .position))
    return (0..<4).map { diff.regions[0].matching.b($0) }
  }

  @Test func thePositionDecides() throws {
    let found = try matching { map in
      map.region.sectors.x = [100, 0, 0, 100]
    }
    #expect(found == [1, 0, 3, 2])
  }

  @Test func theNearestFreeSectorIsTaken() throws {
    let found = try matching { map in
      map.region.sectors.x = [0, 130, 100, 0]
      map.region.sectors.y = [0, 0, 100, 149]
    }
    #expect(found == [0, 1, 2, 3])
  }

  @Test func halfAWarpIsTheLimit() throws {
    #expect(try matching { $0.region.sectors.y = [0, 0, 100, 151] } == [0, 1, 2, nil])
  }
}

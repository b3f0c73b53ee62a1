import GalaxyAnalysis
import GalaxyModel
import Testing
import WarpMap

@Suite struct SectorComparisonTests {
  @Test func fieldsOfASectorAreOneChange() throws {
    let lines = try DiffMaps.lines(.sectors) { map in
      map.region.sectors.type[1] = .void
      map.region.sectors.hazard[1] = 7
      map.region.sectors.flags[3] = [.fedspace]
    }
    #expect(
      lines == [
        "~ sector 2 type NEBULA → VOID, hazard 1 → 7", "~ sector 4 fedspace false → true",
      ])
  }

  @Test func placesAreFields() throws {
    let lines = try DiffMaps.lines(.sectors) { $0.region.specialLocations = [(.rylan, 3)] }
    // The sector is called after the place.
    #expect(lines == ["~ sector 4 name \"Sector 4\" → \"Rylan\", place none → rylan"])
  }

  @Test func aPositionAloneIsAMove() throws {
    let before = try DiffMaps.map()
    var after = before
    after.region.sectors.y[2] = 90
    let diff = try MapDiff(MapSide(before.galaxy), MapSide(after.galaxy))
    #expect(diff.regions[0].changes.map(\.kind) == [.moved])
  }
}

import GalaxyAnalysis
import GalaxyModel
import MapEditing
import Testing
import WarpMap

@Suite struct RegionEditsTests {
  private func edits(_ change: (inout GalaxyMap) -> Void) throws -> [MapEdit] {
    let before = try DiffMaps.map()
    var after = before
    change(&after)
    return try MapDiff(MapSide(before.galaxy), MapSide(after.galaxy)).edits()
  }

  @Test func sectorsGetAllThatTheirTypeWouldDrawAgain() throws {
    let edits = try edits { map in
      map.region.sectors.type[1] = .void
      map.region.sectors.x[2] = 140
    }
    #expect(
      edits.map(\.line) == ["set sector 2 type=VOID hazard=1", "move sector 3 to 140,100,0"])
    #expect(
      edits[0].fieldValue
        == .object([
          .init("op", .text("set-sector")), .init("sector", .text("2")),
          .init("type", .text("VOID")), .init("hazard", .int(1)),
        ]))
  }

  @Test func clustersAreSetAndRenamed() throws {
    let edits = try edits { map in
      map.region.clusters[0].name = "The \"Core\""
      map.region.clusters[1].maxWarps = 3
    }
    #expect(
      edits.map(\.line) == [
        "rename cluster:1 \"The \\\"Core\\\"\"", "set cluster 2 type=TRADE_HUB cap=3",
      ])
  }

  @Test func linksAreRemovedBeforeOthersAreAdded() throws {
    let edits = try edits { map in
      map.region.warps = WarpTable(
        source: [0, 1, 2, 3], destination: [1, 2, 0, 2],
        flags: [.latent, .twoWay, .latent, .twoWay])
    }
    #expect(
      edits.map(\.line) == [
        "remove warp 2>1", "remove warp 1-4", "set warp 1>2 latent=true", "add warp 3>1 latent",
      ])
  }
}

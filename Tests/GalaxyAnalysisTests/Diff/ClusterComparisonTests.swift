import GalaxyAnalysis
import GalaxyModel
import Testing
import WarpMap

@Suite struct ClusterComparisonTests {
  @Test func clustersAreMatchedByOrdinal() throws {
    let lines = try DiffMaps.lines(.clusters) { map in
      map.region.clusters[0].name = "Center"
      map.region.clusters[1].maxWarps = 4
      map.region.clusters[1].type = .contested
    }
    #expect(
      lines == [
        "~ cluster 1 name \"Inner\" → \"Center\"",
        "~ cluster 2 type TRADE_HUB → CONTESTED, cap 6 → 4",
      ])
  }

  @Test func clustersAreRemoved() throws {
    #expect(
      try DiffMaps.lines(.clusters) { $0.region.clusters.removeLast() } == [
        "- cluster 2 TRADE_HUB \"Outer\""
      ])
  }
}

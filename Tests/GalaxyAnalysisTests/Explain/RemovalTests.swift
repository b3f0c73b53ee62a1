import GalaxyModel
import Testing
import WarpMap

@testable import GalaxyAnalysis

@Suite struct RemovalTests {
  private func roles(_ links: [(Int, Int)], sectors: Int) -> RegionRoles {
    var region = Region(
      type: nil, name: "map", displayName: "Map", sectors: SectorTable(count: sectors))
    for (u, v) in links { region.warps.insert(from: u, to: v, flags: .twoWay) }
    return RegionRoles(region)
  }

  @Test func textsNameWhatChanges() {
    let path = roles([(0, 1), (1, 2)], sectors: 3).removing(link: 1, 2)
    #expect(path.text.contains("2 components without directions, not 1"))
    #expect(path.text.contains("1 sector cut off, not 0"))
    #expect(path.text.contains("sector 3 cannot be reached from the capital"))
    let ring = roles([(0, 1), (1, 2), (2, 0)], sectors: 3).removing(link: 1, 2)
    #expect(
      ring.text == "the map stays as connected; the mean distance is 1.333 hops, not 1; "
        + "from 2 to 3 it takes 2 hops, not 1")
  }

  @Test func theFarthestSectorsComeFirst() {
    let ring = roles((0..<8).map { ($0, ($0 + 1) % 8) }, sectors: 8).removing(link: 0, 1)
    #expect(ring.farther.map(\.sector) == [2, 3, 4])
    #expect(ring.farther.map(\.before) == [1, 2, 3])
    #expect(ring.farther.map(\.after) == [7, 6, 5])
    #expect(ring.before.meanDistance.map { $0 < ring.after.meanDistance ?? 0 } == true)
  }

  @Test func pairsWithoutACourseComeFirst() throws {
    let path = roles([(0, 1), (1, 2), (0, 2), (2, 3)], sectors: 4).removing(link: 2, 3)
    let pairs = try #require(path.fartherPairs)
    #expect(
      pairs.map { [$0.from, $0.to] } == [[1, 4], [2, 4], [3, 4], [4, 1], [4, 2], [4, 3]])
    #expect(pairs.allSatisfy { $0.after == nil })
    let gone = roles((0..<6).map { ($0, ($0 + 1) % 6) }, sectors: 6).removing(sector: 3)
    #expect(
      try #require(gone.fartherPairs).map { [$0.from, $0.to, $0.before, $0.after ?? 0] } == [
        [3, 5, 2, 4], [5, 3, 2, 4],
      ])
  }

  @Test func formationsThatDieAreNamed() throws {
    var region = Region(
      type: nil, name: "map", displayName: "Map", sectors: SectorTable(count: 8))
    for node in 0..<6 { region.warps.insert(from: node, to: node + 1, flags: .twoWay) }
    region.warps.insert(from: 0, to: 6, flags: .twoWay)
    region.warps.insert(from: 3, to: 7, flags: .twoWay)
    region.formations = [
      SpecialFormation(ordinal: 1, type: .deadEnd, name: "Elm Stub", anchor: 7, interior: [])
    ]
    let removal = RegionRoles(region).removing(link: 3, 7)
    #expect(removal.formations.map(\.name) == ["Elm Stub"])
    #expect(removal.formations.first?.clauses.isEmpty == false)
  }
}

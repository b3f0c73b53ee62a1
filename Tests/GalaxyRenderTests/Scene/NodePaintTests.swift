import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Colors of nodes")
struct NodePaintTests {
  private func paint(_ coloring: MapColoring) throws -> (paint: NodePaint, region: Region) {
    var galaxy = SyntheticGalaxy.galaxy(regions: [60])
    galaxy.regions[0].formations = [
      SpecialFormation(
        ordinal: 1, type: .bubble, name: "b", anchor: 5, interior: [6, 7], properties: []),
      SpecialFormation(
        ordinal: 2, type: .deadEnd, name: "d", anchor: 7, interior: [8], properties: []),
    ]
    let scene = try MapScene(galaxy: galaxy, chosen: [0], options: MapOptions())
    let hues = galaxy.regions[0].clusters.indices.map { $0 % scene.theme.palette.neighbors.count }
    return (
      NodePaint(
        scene.regions[0], coloring: coloring, palette: scene.theme.palette, hues: hues),
      galaxy.regions[0]
    )
  }

  private func texts(_ coloring: MapColoring) throws -> [String] {
    let (paint, region) = try paint(coloring)
    return (0..<region.sectorCount).map {
      paint.color(of: $0, cluster: region.clusterIndex(at: $0)).text
    }
  }

  @Test func meaningsNameWhatIsColored() throws {
    let region = try paint(.zone).region
    for (node, text) in try texts(.zone).enumerated() {
      #expect(text == region.zoneIndex(at: node).map { region.zones[$0].name } ?? "")
    }
    for (node, text) in try texts(.security).enumerated() {
      #expect(text == "Security \(region.sectors.security[node])")
    }
    let (clusters, types, factions) = (
      try texts(.cluster), try texts(.clusterType), try texts(.faction)
    )
    #expect(clusters.allSatisfy(\.isEmpty) && factions.allSatisfy(\.isEmpty))
    #expect(types.allSatisfy { !$0.isEmpty })
    for (node, text) in try texts(.type).enumerated() {
      #expect(text == region.sectors.type[node].rawValue.titled)
    }
  }

  @Test func theFirstFormationOfASectorColorsIt() throws {
    let found = try texts(.formation)
    #expect(found[5...8] == ["Bubble", "Bubble", "Bubble", "Dead end"])
    #expect(found[9...].allSatisfy { $0.isEmpty })
  }
}

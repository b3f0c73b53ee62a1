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

  /// Steps of degree and distance hold what is counted here by hand.
  @Test func measuresAreInTheirSteps() throws {
    let region = try paint(.zone).region
    var neighbors = [Set<Int>](repeating: [], count: region.sectorCount)
    var successors = neighbors
    for row in 0..<region.warps.count {
      let (from, to) = (Int(region.warps.source[row]), Int(region.warps.destination[row]))
      neighbors[from].insert(to)
      neighbors[to].insert(from)
      successors[from].insert(to)
      if region.warps.isTwoWay(row) { successors[to].insert(from) }
    }
    var hops = [0: 0]
    var frontier = [0]
    while !frontier.isEmpty {
      var next: [Int] = []
      for node in frontier {
        for other in successors[node].sorted() where hops[other] == nil {
          hops[other] = (hops[node] ?? 0) + 1
          next.append(other)
        }
      }
      frontier = next
    }
    func holds(_ text: String, _ value: Int?) -> Bool {
      guard let value else { return text == "Not reached" }
      let ends = text.split(separator: " ")[0].split(separator: "–").compactMap { Int($0) }
      return (ends[0]...ends[ends.count - 1]).contains(value)
    }
    for (node, text) in try texts(.degree).enumerated() {
      #expect(holds(text, neighbors[node].count), "\(node) \(text)")
    }
    for (node, text) in try texts(.distance).enumerated() {
      #expect(holds(text, hops[node]), "\(node) \(text)")
    }
  }

  @Test func theFirstFormationOfASectorColorsIt() throws {
    let found = try texts(.formation)
    #expect(found[5...8] == ["Bubble", "Bubble", "Bubble", "Dead end"])
    #expect(found[9...].allSatisfy { $0.isEmpty })
  }
}

import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Steps of figures of sectors")
struct NodeMeasureTests {
  /// Steps of degree and distance hold what is counted here by hand.
  @Test func measuresAreInTheirSteps() throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [60])
    let region = galaxy.regions[0]
    let placed = try MapScene(galaxy: galaxy, chosen: [0], options: MapOptions()).regions[0]
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
    let degree = NodeMeasure.degree(placed)
    let distance = NodeMeasure.distance(placed)
    for node in 0..<region.sectorCount {
      let texts = [degree, distance].map { measure in
        measure.step[node].map { measure.titles[$0] } ?? "Not reached"
      }
      #expect(holds(texts[0], neighbors[node].count), "\(node) \(texts)")
      #expect(holds(texts[1], hops[node]), "\(node) \(texts)")
    }
    #expect(degree.counts.reduce(0, +) == 60 && distance.counts.reduce(0, +) == hops.count)
  }
}

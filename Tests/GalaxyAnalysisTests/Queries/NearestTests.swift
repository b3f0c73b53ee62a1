import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing

@testable import GalaxyAnalysis

@Suite("Nearest")
struct NearestTests {
  @Test(arguments: 0..<80) func agreesWithMeasuringAll(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.any(maximumNodeCount: 14, using: &random)
    guard list.nodeCount > 0 else { return }
    var galaxy = Galaxy(list)
    galaxy.regions[0].sectors.type = (0..<list.nodeCount).map { _ in
      random.below(2) == 0 ? .nebula : .standard
    }
    let chart = StarChart(region: 0, of: galaxy)
    let stations = (0..<list.nodeCount).filter { _ in random.below(2) == 0 }.map {
      TradeTests.station($0, class: random.below(12))
    }
    let finder = NearestFinder(chart, contents: ChartContents(stations: stations))
    let origin = NodeIndex(random.below(list.nodeCount))
    let turns = chart.turns(from: origin)
    let kinds: [(NearestKind, [Int])] = [
      (.station, stations.map(\.sector.node)),
      (.selling(.fuel), stations.filter { $0.charges(for: .fuel) != nil }.map(\.sector.node)),
      (.stationClass(5), stations.filter { $0.stationClass?.number == 5 }.map(\.sector.node)),
      (
        .sectorType(.nebula),
        (0..<list.nodeCount).filter { galaxy.regions[0].sectors.type[$0] == .nebula }
      ),
    ]
    for (kind, nodes) in kinds {
      let (count, limit) = (1 + random.below(5), random.below(6))
      let expected = nodes.filter { turns[$0] <= limit }.sorted {
        (turns[$0], $0) < (turns[$1], $1)
      }
      let found = finder.nearest(kind, to: origin, count: count, within: limit)
      #expect(found.map(\.node.position) == Array(expected.prefix(count)))
      for place in found {
        #expect(UInt64(place.turns) == turns[place.node.position])
        let home = chart.graph.shortestPath(from: place.node, to: origin)
        #expect(place.turnsBack == home.map { Int($0.cost) })
      }
    }
  }

  @Test func formationsTunnelsAndPlaces() {
    var sketch = Sketch()
    sketch.link(5, 30)
    sketch.declare(.deadEnd, 30)
    var galaxy = Galaxy(name: "sketch", source: .rows)
    galaxy.regions = [sketch.region]
    galaxy.regions[0].specialLocations = [(.rylan, 7)]
    galaxy.regions[0].tunnels = [
      WarpTunnel(
        name: "T", origin: SectorReference(region: 0, node: 9),
        destination: SectorReference(region: 0, node: 20), type: .natural, isTwoWay: false,
        isLatent: false, stability: 1, turnCost: 1, length: 1)
    ]
    let finder = NearestFinder(StarChart(region: 0, of: galaxy))
    let origin = NodeIndex(5)
    let ends = finder.nearest(.formation(.deadEnd), to: origin, count: 3)
    #expect(ends.map(\.node) == [NodeIndex(30)] && ends[0].name == "F1" && ends[0].turns == 1)
    #expect(finder.nearest(.formation(.bubble), to: origin, count: 3).isEmpty)
    #expect(finder.nearest(.location(.rylan), to: origin, count: 3).map(\.node) == [NodeIndex(7)])
    // A one-way tunnel has one entrance.
    #expect(finder.nearest(.tunnel, to: origin, count: 3).map(\.node) == [NodeIndex(9)])
    #expect(finder.nearest(.gate, to: origin, count: 3).isEmpty)
  }
}

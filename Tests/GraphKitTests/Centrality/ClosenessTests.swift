import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct ClosenessTests {
  private func check(_ list: EdgeList) {
    let distances = NaiveGraph(list).distances()
    let result = list.graph.closeness()
    for source in 0..<list.nodeCount {
      let others = distances[source].indices.filter { $0 != source }
        .compactMap { distances[source][$0] }
      let sum = others.reduce(0, +)
      #expect(Int(result.reachedCounts[source]) == others.count, "\(list)")
      #expect(Int(result.distanceSums[source]) == sum, "\(list)")
      let closeness = sum == 0 ? 0 : Double(others.count) / Double(sum)
      let scaled = closeness * Double(others.count) / Double(max(list.nodeCount - 1, 1))
      let harmonic = others.reduce(0.0) { $0 + 1 / Double($1) }
      #expect(
        areClose(
          [result.closeness[source], result.scaledCloseness[source], result.harmonic[source]],
          [closeness, scaled, harmonic], within: 1e-12), "\(list)")
    }
  }

  @Test func matchesTheDefinition() {
    for list in GraphSamples.all(seed: 85, randomCount: 300, maximumNodeCount: 24) { check(list) }
    var random = SplitMix64(seed: 86)
    check(RandomGraphs.uniform(nodeCount: 90, density: 0.03, using: &random))
  }

  @Test func matchesSearchesAcrossBatchesAndThreads() {
    var random = SplitMix64(seed: 87)
    let graph = RandomGraphs.mapLike(nodeCount: 1300, using: &random).graph
    let result = graph.closeness()
    #expect(graph.closeness(threads: 3) == result)
    for source in stride(from: 0, to: 1300, by: 13) {
      let search = graph.breadthFirstDistances(from: NodeIndex(source))
      #expect(result.distanceSums[source] == search.sum)
      #expect(Int(result.reachedCounts[source]) == search.reachedCount - 1)
    }
  }
}

import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct DisjointSetsTests {
  @Test func agreesWithRelabeling() {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<200 {
      let count = Int.random(in: 1...40, using: &random)
      var sets = DisjointSets(count: count)
      var labels = Array(0..<count)
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        let (u, v) = (
          Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
        )
        let (low, high) = (min(labels[u], labels[v]), max(labels[u], labels[v]))
        let isNew = sets.unite(u, v)
        #expect(isNew == (low != high))
        for node in labels.indices where labels[node] == high { labels[node] = low }
      }
      // The lowest node of each set is its root.
      for node in labels.indices {
        let root = sets.root(of: node)
        #expect(root == labels[node])
      }
      let setCount = sets.count
      #expect(setCount == Set(labels).count)
    }
  }

  @Test func absorbedSetsTakeTheGivenRoot() {
    var sets = DisjointSets(count: 3)
    sets.absorb(0, into: 2)
    let roots = [sets.root(of: 0), sets.root(of: 1), sets.root(of: 2)]
    #expect(roots == [2, 1, 2])
  }
}

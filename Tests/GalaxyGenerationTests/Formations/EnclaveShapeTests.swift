import Testing
import WarpMap

@Suite struct EnclaveShapeTests {
  private func shape(_ links: [(Int, Int)], count: Int, first: [Int] = [0]) -> EnclaveShape {
    var rows = [[Int]](repeating: [], count: count)
    for (a, b) in links {
      rows[a].append(b)
      rows[b].append(a)
    }
    return EnclaveShape(links: rows.map { $0.sorted() }, first: first)
  }

  @Test func pathsAreChainsWithOrWithoutChords() {
    let path = [(0, 1), (1, 2), (2, 3), (3, 4)]
    for chords in [[], [(0, 4)], [(0, 2)], [(1, 3), (2, 4)], [(0, 2), (1, 4), (0, 3)]] {
      let form = shape(path + chords, count: 5)
      #expect(form.branching == .chain && form.lead == 0, "\(chords)")
    }
  }

  @Test func branchesMakeTreesRingsAndMeshes() {
    #expect(shape([(0, 1), (1, 2), (1, 3)], count: 4).branching == .tree)
    #expect(shape([(0, 1), (1, 2), (1, 3)], count: 4).lead == 1)
    // A ring with a branch at each of three sectors.
    let ring = [(0, 1), (1, 2), (2, 0), (0, 3), (1, 4), (2, 5)]
    #expect(shape(ring, count: 6, first: [3]).branching == .ring)
    #expect(shape(ring, count: 6, first: [3]).lead == 1)
    #expect(shape(ring, count: 6, first: [3, 4]).lead == 0)
    #expect(shape(ring + [(3, 6), (6, 7), (7, 3)], count: 8).branching == .mesh)
  }

  // Against trying all orders.
  @Test func smallGraphsAreChainsExactlyIfAPathVisitsAll() {
    let pairs = (0..<5).flatMap { a in (a + 1..<5).map { (a, $0) } }
    for mask in 0..<1 << pairs.count {
      let links = pairs.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
      if !isConnected(links) { continue }
      let form = shape(links, count: 5)
      let isChain = hasPath(links, from: nil, left: Array(0..<5))
      #expect((form.branching == .chain) == isChain, "\(links)")
    }
  }

  private func isConnected(_ links: [(Int, Int)]) -> Bool {
    var seen: Set<Int> = [0]
    for _ in 0..<5 {
      for (a, b) in links where seen.contains(a) || seen.contains(b) { seen.formUnion([a, b]) }
    }
    return seen.count == 5
  }

  private func hasPath(_ links: [(Int, Int)], from node: Int?, left: [Int]) -> Bool {
    if left.isEmpty { return true }
    return left.contains { next in
      let isLinked = node.map { a in links.contains { $0 == (a, next) || $0 == (next, a) } } ?? true
      return isLinked && hasPath(links, from: next, left: left.filter { $0 != next })
    }
  }
}

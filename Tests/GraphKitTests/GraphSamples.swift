import GalaxyTestSupport
import GraphKit

/// Graphs on which kernels are compared with naive implementations.
enum GraphSamples {
  /// All digraphs of up to four nodes, the zoo, and random graphs.
  static func all(seed: UInt64, randomCount: Int, maximumNodeCount: Int) -> [EdgeList] {
    var lists = exhaustive
    lists += GraphZoo.small.map(\.edges)
    var random = SplitMix64(seed: seed)
    for _ in 0..<randomCount {
      lists.append(RandomGraphs.any(maximumNodeCount: maximumNodeCount, using: &random))
    }
    return lists
  }

  static let exhaustive: [EdgeList] = (0...4).flatMap { Array(AllDigraphs(nodeCount: $0)) }

  /// All undirected graphs of up to five nodes, the zoo, and random graphs, made symmetric.
  static func undirected(seed: UInt64, randomCount: Int, maximumNodeCount: Int) -> [EdgeList] {
    var lists: [EdgeList] = []
    for count in 0...5 {
      let pairs = GraphZoo.complete(count).edges.filter { $0.source < $0.target }
      for chosen in 0..<1 << pairs.count {
        let edges = pairs.indices.filter { chosen >> $0 & 1 == 1 }.map { pairs[$0] }
        lists.append(
          EdgeList(nodeCount: count, edges: edges.map { ($0.source, $0.target) }).symmetric)
      }
    }
    lists += GraphZoo.small.map(\.edges.symmetric)
    var random = SplitMix64(seed: seed)
    for _ in 0..<randomCount {
      lists.append(RandomGraphs.any(maximumNodeCount: maximumNodeCount, using: &random).symmetric)
    }
    return lists
  }
}

extension Array where Element == UInt32 {
  /// Distances or node indices with sentinels replaced by nil.
  var optional: [Int?] { map { $0 == .max ? nil : Int($0) } }

  var ints: [Int] { map { Int($0) } }
}

/// Returns whether two lists of numbers are equal up to rounding.
func areClose(_ a: [Double], _ b: [Double], within tolerance: Double = 1e-9) -> Bool {
  a.count == b.count
    && zip(a, b).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($0), abs($1)) }
}

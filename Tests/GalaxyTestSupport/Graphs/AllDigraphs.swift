/// All simple directed graphs of n nodes; there are 2^(n (n - 1)).
public struct AllDigraphs: Sequence, IteratorProtocol {
  private let nodeCount: Int
  private let pairs: [(Int, Int)]
  private var position: Int = 0

  /// Creates the sequence of graphs of `nodeCount` nodes.
  ///
  /// - Parameter nodeCount: At most 5.
  public init(nodeCount: Int) {
    precondition((0...5).contains(nodeCount))
    self.nodeCount = nodeCount
    var pairs: [(Int, Int)] = []
    for source in 0..<nodeCount {
      for target in 0..<nodeCount where source != target { pairs.append((source, target)) }
    }
    self.pairs = pairs
  }

  /// Returns the next graph, or `nil` after the last.
  public mutating func next() -> EdgeList? {
    guard position < 1 << pairs.count else { return nil }
    defer { position += 1 }
    let chosen = pairs.indices.filter { position >> $0 & 1 == 1 }
    return EdgeList(nodeCount: nodeCount, edges: chosen.map { pairs[$0] })
  }
}

internal import Platform

/// Betweenness of the latest graphs, for callers that ask for the same graph again.
///
/// Maps that differ in what is placed on them alone have the same graph. What is returned never depends on
/// what was asked before.
///
/// ```swift
/// let memory = BetweennessMemory(capacity: 4)
/// let scores = memory.betweenness(of: graph)
/// let same = memory.betweenness(of: graph)  // from memory
/// ```
public final class BetweennessMemory: Sendable {
  private struct Entry {
    let graph: DirectedGraph
    let sources: [NodeIndex]?
    let scores: [Double]
  }

  private let capacity: Int
  /// The one that was asked for last is the last one.
  private let entries = Guarded<[Entry]>([])

  /// Creates an empty memory.
  ///
  /// - Parameter capacity: The number of graphs that it holds.
  public init(capacity: Int) { self.capacity = max(1, capacity) }

  /// Returns the betweenness of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - sources: The nodes at which paths start, nodes of the graph; nil for all.
  ///   - threads: The maximum number of threads; the result is identical for any number.
  /// - Returns: The score of each node, as ``DirectedGraph/betweenness(threads:)`` or
  ///   ``DirectedGraph/betweenness(sources:threads:)`` returns it.
  /// - Complexity: O(capacity × (V + E)) for a graph that is remembered, else that of the computation.
  public func betweenness(
    of graph: DirectedGraph, sources: [NodeIndex]? = nil, threads: Int = 1
  ) -> [Double] {
    let known: [Double]? = entries.withLock { entries in
      let place = entries.lastIndex { $0.sources == sources && $0.graph == graph }
      guard let place else { return nil }
      let entry = entries.remove(at: place)
      entries.append(entry)
      return entry.scores
    }
    if let known { return known }
    let scores =
      sources.map { graph.betweenness(sources: $0, threads: threads) }
      ?? graph.betweenness(threads: threads)
    // What is left of abandoned work means nothing.
    if Workload.isAbandoned { return scores }
    entries.withLock { entries in
      if entries.count >= capacity { entries.removeFirst() }
      entries.append(Entry(graph: graph, sources: sources, scores: scores))
    }
    return scores
  }
}

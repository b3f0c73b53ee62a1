/// The numbers of edges that were dropped from the input when a graph was built.
@frozen
public struct DroppedEdges: Hashable, Sendable {
  /// Input entries whose source and target are the same node.
  public var selfLoops: Int
  /// Directed edges given more than once.
  ///
  /// A two-way link that repeats both directions counts twice, one that repeats a single direction
  /// counts once.
  public var duplicates: Int

  /// Creates the numbers of dropped edges.
  ///
  /// - Parameters:
  ///   - selfLoops: The number of self-loops.
  ///   - duplicates: The number of duplicate edges.
  public init(selfLoops: Int = 0, duplicates: Int = 0) {
    self.selfLoops = selfLoops
    self.duplicates = duplicates
  }
}

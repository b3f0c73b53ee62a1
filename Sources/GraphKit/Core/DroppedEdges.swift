/// What building a graph left out of its input.
@frozen
public struct DroppedEdges: Hashable, Sendable {
  /// Input entries that led from a node to itself.
  public var selfLoops: Int
  /// Directed edges that had already been given. A two-way link that repeats both directions counts
  /// twice, one that repeats a single direction counts once.
  public var duplicates: Int

  public init(selfLoops: Int = 0, duplicates: Int = 0) {
    self.selfLoops = selfLoops
    self.duplicates = duplicates
  }
}

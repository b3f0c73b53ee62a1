/// The number of a node inside one graph: dense and 0-based.
///
/// A graph of `n` nodes has the nodes `0 ..< n`. Results about all nodes are plain arrays indexed by
/// this number; `NodeIndex` is for the places where a single node is meant, so that it cannot be
/// mixed up with the ids of whatever the graph describes.
@frozen
public struct NodeIndex: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: UInt32

  @inlinable
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  @inlinable
  public init(_ rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The node at a position of a per-node array.
  ///
  /// - Precondition: `position` is in `0 ... UInt32.max`.
  @inlinable
  public init(_ position: Int) {
    self.rawValue = UInt32(position)
  }

  /// The position of this node in a per-node array.
  @inlinable
  public var position: Int { Int(rawValue) }

  @inlinable
  public static func < (left: NodeIndex, right: NodeIndex) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension NodeIndex: CustomStringConvertible {
  public var description: String { rawValue.description }
}

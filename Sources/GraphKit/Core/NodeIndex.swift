/// The index of a node in a graph: dense and starting at 0.
///
/// The nodes of a graph of *n* nodes are `0 ..< n`. Results for all nodes are plain arrays indexed
/// by this number. `NodeIndex` represents a single node and prevents confusion with the identifiers
/// of the things that the graph describes.
@frozen
public struct NodeIndex: RawRepresentable, Hashable, Comparable, Sendable {
  /// The index as an integer.
  public let rawValue: UInt32

  /// Creates the index of a node.
  ///
  /// - Parameter rawValue: The index as an integer.
  @inlinable
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Creates the index of a node.
  ///
  /// - Parameter rawValue: The index as an integer.
  @inlinable
  public init(_ rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Creates the index of the node at a position of a per-node array.
  ///
  /// - Parameter position: The position in the array.
  /// - Precondition: `position` is in `0 ... UInt32.max`.
  @inlinable
  public init(_ position: Int) {
    self.rawValue = UInt32(position)
  }

  /// The position of this node in a per-node array.
  @inlinable
  public var position: Int { Int(rawValue) }

  /// Returns whether `left` precedes `right` in the order of indices.
  ///
  /// - Parameters:
  ///   - left: A node.
  ///   - right: Another node.
  /// - Returns: True if the index of `left` is lower.
  @inlinable
  public static func < (left: NodeIndex, right: NodeIndex) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension NodeIndex: CustomStringConvertible {
  /// The index in decimal.
  public var description: String { rawValue.description }
}

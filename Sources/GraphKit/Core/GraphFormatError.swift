/// A violation of the compressed-sparse-row format.
public enum GraphFormatError: Error, Equatable, Sendable {
  /// The offsets are empty; there must be one more offset than nodes.
  case missingOffsets
  /// There are more nodes or edges than 32-bit indices can address.
  case tooLarge
  /// An offset is below its predecessor, the first is not 0, or the last is not the number of
  /// targets.
  case offsetOutOfOrder(position: Int)
  /// A target is not a node of the graph.
  case targetOutOfRange(source: NodeIndex, target: UInt32)
  /// A row is not strictly ascending: it is unsorted or repeats a target.
  case rowNotAscending(source: NodeIndex)
  /// A row contains its own node.
  case selfLoop(node: NodeIndex)
  /// An undirected graph lacks the entry opposite to this one.
  case missingOpposite(source: NodeIndex, target: NodeIndex)
}

extension GraphFormatError: CustomStringConvertible {
  /// The violation in one line, for error messages.
  public var description: String {
    switch self {
    case .missingOffsets: "there must be one more offset than nodes"
    case .tooLarge: "more nodes or edges than 32-bit indices can hold"
    case .offsetOutOfOrder(let position): "offset \(position) is out of order"
    case .targetOutOfRange(let source, let target):
      "node \(source) points to node \(target), which does not exist"
    case .rowNotAscending(let source): "the row of node \(source) is not strictly ascending"
    case .selfLoop(let node): "node \(node) points to itself"
    case .missingOpposite(let source, let target):
      "entry \(source)-\(target) has no opposite entry \(target)-\(source)"
    }
  }
}

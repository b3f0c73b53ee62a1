/// What is wrong with rows that are meant to become a graph.
public enum GraphFormatError: Error, Equatable, Sendable {
  /// There must be one offset per node and one more.
  case missingOffsets
  /// More nodes or edges than 32-bit indices can hold.
  case tooLarge
  /// The first offset must be 0, the last the number of targets, and none below the one before it.
  case offsetOutOfOrder(position: Int)
  /// A row names a node that does not exist.
  case targetOutOfRange(source: NodeIndex, target: UInt32)
  /// A row is not strictly ascending: it is unsorted or repeats a target.
  case rowNotAscending(source: NodeIndex)
  /// A row holds its own node.
  case selfLoop(node: NodeIndex)
  /// An undirected graph lacks the opposite entry of this one.
  case missingOpposite(source: NodeIndex, target: NodeIndex)
}

extension GraphFormatError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missingOffsets: "there must be one offset per node and one more"
    case .tooLarge: "more nodes or edges than 32-bit indices can hold"
    case .offsetOutOfOrder(let position): "offset \(position) is out of order"
    case .targetOutOfRange(let source, let target):
      "node \(source) points to node \(target), which does not exist"
    case .rowNotAscending(let source): "the row of node \(source) is not strictly ascending"
    case .selfLoop(let node): "node \(node) points to itself"
    case .missingOpposite(let source, let target):
      "\(source)-\(target) is there, but \(target)-\(source) is not"
    }
  }
}

/// The graph of a DOT text.
public struct DotGraph: Hashable, Sendable {
  /// A node with those of its attributes that are read.
  public struct Node: Hashable, Sendable {
    /// How the text calls it.
    public var name: String
    /// Values that are not empty, by name.
    public var attributes: [String: String]

    /// A node.
    public init(name: String, attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }
  }

  /// An edge with those of its attributes that are read.
  public struct Edge: Hashable, Sendable {
    /// Place of the node that it begins at.
    public var tail: Int
    /// Place of the node that it ends at.
    public var head: Int
    /// Values that are not empty, by name.
    public var attributes: [String: String]

    /// An edge.
    public init(tail: Int, head: Int, attributes: [String: String]) {
      self.tail = tail
      self.head = head
      self.attributes = attributes
    }
  }

  /// The attributes of nodes that a parser hands over.
  public static let nodeAttributes = ["number", "kind", "label", "pos"]
  /// The attributes of edges that a parser hands over.
  public static let edgeAttributes = ["kind", "oneway", "latent", "dir"]

  /// Whether it is a `digraph`.
  public var isDirected: Bool
  /// In the order of the text.
  public var nodes: [Node] = []
  /// Grouped by their tails.
  public var edges: [Edge] = []

  /// A graph without nodes.
  public init(isDirected: Bool) { self.isDirected = isDirected }
}

/// Why a text is no DOT graph.
public struct DotFault: Error, Hashable, Sendable {
  /// The line, from 1, if it is known.
  public let line: Int?
  /// What is wrong.
  public let message: String

  /// A fault.
  public init(line: Int?, message: String) {
    self.line = line
    self.message = message
  }
}

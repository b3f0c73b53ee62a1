import GraphFormats

/// Looks through a DOT text before Graphviz does, and rejects what would take far more memory or
/// stack than the size of the text suggests: deep nesting, products of large sets of nodes (`{a b} ->
/// {c d}`), and attributes by the thousand, of each of which every node has one.
///
/// - Complexity: O(bytes).
struct DotLimits {
  /// Most bytes of a text; Graphviz takes about a hundred times as many.
  static let bytes = 64 << 20
  /// Most groups in each other.
  static let depth = 64
  /// Most elements that are made, counted once for each group that they are in.
  static let elements = 8 << 20
  /// Most names of attributes, and most values of attributes altogether.
  static let attributes = (names: 1000, values: 32 << 20)

  /// What is known of a group of statements in braces.
  private struct Group {
    /// Mentions of nodes.
    var nodes = 0
    /// Nodes of the last operand of an edge.
    var operand = 0
    /// Nodes of the operand before an edge's arrow.
    var tail: Int?
    /// Whether `subgraph` or its name came last, so that braces or nothing may follow.
    var isNamed = false
  }

  private var scanner: DotScanner
  private var groups: [Group] = []
  private var elements = 0
  private var mentions = 0
  private var names: Set<[UInt8]> = []
  private var isDone = false

  /// Throws for a text that is rejected.
  static func check(_ text: [UInt8]) throws(DotFault) {
    guard text.count <= bytes else {
      throw DotFault(line: nil, message: "DOT of more than \(bytes >> 20) MiB is not read")
    }
    var limits = DotLimits(scanner: DotScanner(text))
    try limits.run()
  }

  private init(scanner: DotScanner) { self.scanner = scanner }

  private mutating func run() throws(DotFault) {
    var word: [UInt8] = []
    while let token = try scanner.next() {
      if isDone { throw scanner.fault("one graph is expected, and more follows it") }
      switch token {
      case .open: try open()
      case .close: try close()
      case .attributes: settle()
      case .arrow: arrow()
      case .equals:
        names.insert(word)
        guard names.count <= Self.attributes.names else {
          throw scanner.fault("there are more than \(Self.attributes.names) names of attributes")
        }
      case .end: end()
      case .word(let text, let isInList):
        word = text
        if !isInList { mention(text) }
      }
      guard elements <= Self.elements else {
        throw scanner.fault("this makes more than \(Self.elements) nodes and edges")
      }
    }
    guard isDone else { throw scanner.fault("the graph is not ended with `}`") }
    guard names.count * mentions <= Self.attributes.values else {
      throw scanner.fault("there are too many attributes for the nodes and edges")
    }
  }

  private mutating func open() throws(DotFault) {
    if !groups.isEmpty { groups[groups.count - 1].isNamed = false }
    guard groups.count < Self.depth else {
      throw scanner.fault("more than \(Self.depth) groups are in each other")
    }
    groups.append(Group())
    elements += 8
  }

  private mutating func close() throws(DotFault) {
    settle()
    guard let group = groups.popLast() else {
      throw scanner.fault("a `}` closes nothing")
    }
    guard !groups.isEmpty else {
      isDone = true
      return
    }
    groups[groups.count - 1].nodes += group.nodes
    take(operand: group.nodes)
  }

  private mutating func arrow() {
    settle()
    guard !groups.isEmpty else { return }
    groups[groups.count - 1].tail = groups[groups.count - 1].operand
  }

  private mutating func end() {
    settle()
    guard !groups.isEmpty else { return }
    groups[groups.count - 1].tail = nil
  }

  private mutating func mention(_ text: [UInt8]) {
    guard !groups.isEmpty else { return }
    let place = groups.count - 1
    if text.count == 8, String(decoding: text, as: UTF8.self).lowercased() == "subgraph" {
      settle()
      groups[place].isNamed = true
      return
    }
    // The name of a group, not of a node.
    if groups[place].isNamed { return }
    groups[place].nodes += 1
    mentions += 1
    elements += groups.count
    take(operand: 1)
  }

  /// A named group without braces stands for all nodes that it has had: at most all so far.
  private mutating func settle() {
    guard let group = groups.last, group.isNamed else { return }
    groups[groups.count - 1].isNamed = false
    take(operand: mentions)
  }

  private mutating func take(operand count: Int) {
    let place = groups.count - 1
    if let tail = groups[place].tail {
      // Each factor is at most the number of bytes, so that the product is a number.
      let edges = min(tail * count, Self.elements)
      elements += edges
      mentions += edges
    }
    groups[place].tail = nil
    groups[place].operand = count
  }
}

/// What a reader of graphs ignored or had to assume, counted, with the first case of each kind.
struct GraphNotes {
  /// A kind of note.
  enum Kind: Int, CaseIterable {
    case name, coordinate, positions, latent, latentTwoWay, nesting, port, dynamic, places, ids
  }

  private var counts = [Int](repeating: 0, count: Kind.allCases.count)
  private var firsts = [String](repeating: "", count: Kind.allCases.count)

  /// Counts a case. O(1).
  ///
  /// - Parameters:
  ///   - kind: What happened.
  ///   - example: The text it happened with.
  mutating func add(_ kind: Kind, _ example: String = "") {
    if counts[kind.rawValue] == 0 {
      let text = example.terminalSafe
      firsts[kind.rawValue] = text.count > 40 ? text.prefix(39) + "…" : text
    }
    counts[kind.rawValue] += 1
  }

  /// One sentence for each kind that occurred.
  var sentences: [String] {
    Kind.allCases.filter { counts[$0.rawValue] > 0 }.map {
      GraphNotes.sentence($0, counts[$0.rawValue], firsts[$0.rawValue])
    }
  }

  private static func sentence(_ kind: Kind, _ count: Int, _ first: String) -> String {
    func counted(_ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
    switch kind {
    case .name: return "the names of \(counted("node")) are not text and are ignored"
    case .coordinate:
      return "\(counted("coordinate")) that are not numbers are ignored (the first: \(first))"
    case .positions: return "positions are ignored: \(first)"
    case .latent:
      return "`latent` of \(counted("edge")) is neither true nor false (the first: \(first))"
        + " and is ignored"
    case .latentTwoWay: return "`latent` of \(counted("undirected edge")) is ignored"
    case .nesting: return "\(counted("node")) with nodes inside are read as sectors like others"
    case .port: return "ports of \(counted("edge")) are ignored"
    case .dynamic: return "the graph is dynamic; its nodes and edges of all times are read"
    case .places: return "links name nodes by their places in the list, from 0"
    case .ids: return "the attribute `id` does not name every node once and is ignored"
    }
  }
}

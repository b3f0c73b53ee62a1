import FileIO

/// What a reader of graphs ignored or had to assume, counted, with the first case of each kind.
struct GraphNotes {
  /// A kind of note.
  enum Kind: Int, CaseIterable {
    case name, coordinate, positions, filled, latent, latentTwoWay, nesting, nested, port, dynamic,
      places,
      ids
  }

  private var counts = [Int](repeating: 0, count: Kind.allCases.count)
  private var firsts = [String](repeating: "", count: Kind.allCases.count)

  /// Counts a case.
  ///
  /// - Parameters:
  ///   - kind: What happened.
  ///   - example: The text it happened with.
  /// - Complexity: O(1).
  mutating func add(_ kind: Kind, _ example: String = "") {
    if counts[kind.rawValue] == 0 {
      let text = example.terminalSafe
      firsts[kind.rawValue] = text.count > 60 ? text.prefix(59) + "…" : text
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
    let isOne = count == 1
    switch kind {
    case .name: return "the name of \(counted("node")) is not text and is ignored"
    case .coordinate:
      let what = isOne ? "that is not a number is" : "that are not numbers are"
      return "\(counted("coordinate")) \(what) ignored (the first: \(first))"
    case .positions: return "positions are ignored: \(first)"
    case .filled: return "no position for \(first): put amid the others"
    case .latent:
      return "`latent` of \(counted("edge")) is neither true nor false (the first: \(first))"
        + " and is ignored"
    case .latentTwoWay: return "`latent` of \(counted("undirected edge")) is ignored"
    case .nesting:
      let what = isOne ? "is read as a sector" : "are read as sectors"
      return "\(counted("node")) with nodes inside \(what) like others"
    case .nested:
      let what = isOne ? "is read as a sector" : "are read as sectors"
      return "\(counted("node")) inside another \(what) like others"
    case .port: return "ports of \(counted("edge")) are ignored"
    case .dynamic: return "the graph is dynamic; its nodes and edges of all times are read"
    case .places: return "links name nodes by their places in the list, from 0"
    case .ids: return "the attribute `id` does not name every node once and is ignored"
    }
  }
}

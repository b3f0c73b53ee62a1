/// The first line of our edge lists: a comment that states how many edges and sectors follow, so
/// that a list that is cut between two lines does not pass as a whole one.
struct EdgeListHead {
  let edges: Int
  let sectors: Int

  /// The line without its end.
  var line: String { "# warpwright: \(edges) edges, \(sectors) sectors" }

  init(edges: Int, sectors: Int) {
    self.edges = edges
    self.sectors = sectors
  }

  /// The head of a list; `nil` for a list that has none.
  ///
  /// - Complexity: O(1).
  init?(of text: [UInt8]) {
    let line = text.prefix(100).prefix { $0 != 10 && $0 != 13 }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count == 6, words[0] == "#", words[1] == "warpwright:", words[3] == "edges,",
      words[5] == "sectors", let edges = Int(words[2]), let sectors = Int(words[4])
    else { return nil }
    self.init(edges: edges, sectors: sectors)
  }

  /// What is missing from a list that this is the head of, `nil` if nothing is.
  func fault(edges found: Int, sectors: Int) -> String? {
    if found < edges { return "\(edges) edges are announced, and \(found) are there" }
    if sectors < self.sectors {
      return "\(self.sectors) sectors are announced, and \(sectors) are there"
    }
    return nil
  }
}

/// The form of an enclave behind a gateway, with the words of `branching`.
public struct EnclaveShape: Sendable, Equatable {
  public enum Branching: String, Sendable, CaseIterable {
    /// A path through all its sectors, with or without chords.
    case chain
    /// No cycle, and a branch.
    case tree
    /// One cycle, with branches.
    case ring
    /// More than one cycle.
    case mesh
  }

  public let branching: Branching
  /// How many sectors, from the one next to the gateway on, lead to the first branching or cycle; 0
  /// for a chain.
  public let lead: Int

  /// Looks at an enclave.
  ///
  /// - Parameters:
  ///   - links: By sector of the enclave, which are counted from 0, its neighbors inside; all are
  ///     connected.
  ///   - first: The sectors that are linked with the gateway.
  /// - Complexity: O(links), and the bounded search for a path through all sectors.
  public init(links: [[Int]], first: [Int]) {
    let linkCount = links.reduce(0) { $0 + $1.count } / 2
    let isPath = links.allSatisfy { $0.count <= 2 } && linkCount < links.count
    if isPath || (linkCount >= links.count && SpanningPath.exists(in: links)) {
      branching = .chain
      lead = 0
      return
    }
    branching = linkCount < links.count ? .tree : linkCount == links.count ? .ring : .mesh
    lead = EnclaveShape.lead(links, first)
  }

  private static func lead(_ links: [[Int]], _ first: [Int]) -> Int {
    guard first.count == 1 else { return 0 }
    var lead = 0
    var previous = -1
    var node = first[0]
    while lead < links.count {
      let onward = links[node].filter { $0 != previous }
      guard onward.count == 1 else { break }
      lead += 1
      (previous, node) = (node, onward[0])
    }
    return lead
  }
}

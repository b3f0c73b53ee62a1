/// The shape of an enclave behind a gateway.
public struct EnclaveShape: Sendable, Equatable {
  /// The words of the property `branching`.
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

  /// How the sectors are linked.
  public let branching: Branching
  /// The number of sectors from the gateway to the first branching or cycle; 0 for a chain.
  public let lead: Int

  /// Classifies an enclave.
  ///
  /// - Parameters:
  ///   - links: The neighbors of each sector within the enclave, which is connected; sectors are
  ///     counted from 0.
  ///   - first: The sectors linked with the gateway.
  /// - Complexity: O(links), and a bounded search for a path through all sectors.
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

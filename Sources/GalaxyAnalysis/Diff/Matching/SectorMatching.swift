import GalaxyModel
import GraphKit
import WarpMap

/// Which sectors of two regions are the same.
public struct SectorMatching: Sendable {
  /// By node of the first region: the node of the second, or `.noNode`.
  public internal(set) var toB: [UInt32]
  /// By node of the second region: the node of the first, or `.noNode`.
  public internal(set) var toA: [UInt32]
  /// Whether sectors that are not matched are unknown, not added or removed.
  public var leavesUnmatched = false
  /// Whether sectors that are not matched look the same in both regions.
  public var isBalanced = true
  /// Whether node i is matched with node i wherever both regions have it.
  var isIdentity = false

  /// Creates a matching in which nothing is matched.
  init(a: Int, b: Int) {
    toB = [UInt32](repeating: .noNode, count: a)
    toA = [UInt32](repeating: .noNode, count: b)
  }

  /// Matches a pair of nodes.
  mutating func match(_ a: Int, _ b: Int) {
    toB[a] = UInt32(b)
    toA[b] = UInt32(a)
  }

  /// Returns the node of the second region, nil if there is none.
  public func b(_ node: Int) -> Int? {
    guard toB.indices.contains(node), toB[node] != .noNode else { return nil }
    return Int(toB[node])
  }

  /// Returns the node of the first region, nil if there is none.
  public func a(_ node: Int) -> Int? {
    guard toA.indices.contains(node), toA[node] != .noNode else { return nil }
    return Int(toA[node])
  }

  /// The numbers of nodes that are not matched.
  public var unmatched: (a: Int, b: Int) {
    (toB.count { $0 == .noNode }, toA.count { $0 == .noNode })
  }
}

extension SectorMatching {
  /// Matches sectors of the same id, where ids are names, as in graphs of other programs.
  private mutating func matchNames(_ a: [String], _ b: [String]) {
    isIdentity = a == b
    let nodes = Dictionary(b.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for (node, id) in a.enumerated() {
      if let other = nodes[id], toA[other] == .noNode { match(node, other) }
    }
  }

  /// Matches sectors of the same number.
  ///
  /// - Complexity: O(sectors).
  init(numbersOf a: SectorTable, _ b: SectorTable) {
    self.init(a: a.count, b: b.count)
    if !a.textID.isEmpty, !b.textID.isEmpty {
      matchNames(a.textID, b.textID)
      return
    }
    if case .sequential = a.numbering, case .sequential = b.numbering {
      isIdentity = true
    } else {
      isIdentity = a.numbering == b.numbering
    }
    if isIdentity {
      for node in 0..<min(a.count, b.count) { match(node, node) }
      return
    }
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let (left, right) = (a.number(i), b.number(j))
      if left == right { match(i, j) }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
  }
}

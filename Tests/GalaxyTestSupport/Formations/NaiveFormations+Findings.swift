extension NaiveFormations {
  /// A formation in terms of the definitions.
  public struct Finding: Hashable, Comparable, CustomStringConvertible {
    /// The name of the type of formation.
    public var type: String
    /// The node through which it is attached.
    public var anchor: Int
    /// Its other nodes, in ascending order.
    public var interior: [Int]
    /// Source and target of each back edge; nil for types that are not pockets.
    public var backEdges: [[Int]]?

    /// Takes the parts as they are.
    public init(type: String, anchor: Int, interior: [Int], backEdges: [[Int]]? = nil) {
      self.type = type
      self.anchor = anchor
      self.interior = interior
      self.backEdges = backEdges
    }

    /// Whether one finding precedes another: by type, anchor, then interior.
    public static func < (left: Finding, right: Finding) -> Bool {
      if left.type != right.type { return left.type < right.type }
      if left.anchor != right.anchor { return left.anchor < right.anchor }
      return left.interior.lexicographicallyPrecedes(right.interior)
    }

    /// The finding on one line, for messages of failed tests.
    public var description: String { "\(type) \(anchor) \(interior) \(backEdges ?? [])" }
  }

  /// Nodes that are cut off, and the kind of defect.
  public struct Cut: Hashable, Comparable {
    /// The kind of defect.
    public var kind: String
    /// The nodes that are cut off, in ascending order.
    public var nodes: [Int]

    /// Takes the parts as they are.
    public init(kind: String, nodes: [Int]) {
      self.kind = kind
      self.nodes = nodes
    }

    /// Whether one cut precedes another: by kind, then nodes.
    public static func < (left: Cut, right: Cut) -> Bool {
      left.kind != right.kind
        ? left.kind < right.kind : left.nodes.lexicographicallyPrecedes(right.nodes)
    }
  }

  // MARK: §4

  private func sorted(_ edges: [[Int]]) -> [[Int]] {
    edges.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The number of links of U inside a set.
  private func links(in set: Nodes) -> Int {
    set.reduce(0) { $0 + around[$1].intersection(set).count } / 2
  }

  private func isTree(_ set: Nodes) -> Bool {
    weakParts(of: set).count == 1 && links(in: set) == set.count - 1
  }

  private func isCycle(_ set: Nodes) -> Bool {
    set.count >= 3 && weakParts(of: set).count == 1
      && set.allSatisfy { around[$0].intersection(set).count == 2 }
  }

  /// All pockets, and the back doors into some of them.
  public func pocketFindings() -> [Finding] {
    var findings: [Finding] = []
    for (interior, gateway) in pockets() {
      let back = sorted(
        edges.filter {
          interior.contains($0[1]) && !interior.contains($0[0]) && $0[0] != gateway
        })
      let whole = interior.union([gateway])
      var hatch = false
      if interior.count == 1, let a = interior.first {
        let distances = back.filter { main.contains($0[0]) }
          .compactMap { distance(from: $0[0], to: a, without: Set(back)) }
        hatch = (distances.max() ?? 0) >= 6
      }
      let type: String
      if hatch {
        type = "ESCAPE_HATCH"
      } else if interior.count == 1 {
        type = "DEAD_END"
      } else if isTree(whole) {
        type = "DEAD_END_BUBBLE"
      } else if isCycle(whole), interior.count <= 8, back.isEmpty {
        type = "BLISTER"
      } else {
        type = "BUBBLE"
      }
      if interior.count == 1, let a = interior.first {
        findings.append(Finding(type: type, anchor: a, interior: [], backEdges: back))
      } else {
        findings.append(
          Finding(type: type, anchor: gateway, interior: interior.sorted(), backEdges: back))
      }
      if ["DEAD_END", "DEAD_END_BUBBLE", "BUBBLE"].contains(type) {
        for edge in back where main.contains(edge[0]) {
          findings.append(Finding(type: "BACKDOOR", anchor: edge[0], interior: [edge[1]]))
        }
      }
    }
    return findings
  }

  // MARK: §3.4

  /// All tunnels: chains of sectors with two neighbors, checked clause by clause.
  public func tunnelFindings() -> [Finding] {
    let pocketed = pockets().reduce(into: Nodes()) { $0.formUnion($1.interior) }
    let chained = main.subtracting([capital]).subtracting(pocketed)
      .filter { around[$0].count == 2 }
    var findings: Set<Finding> = []
    for part in weakParts(of: chained) where (2...20).contains(part.count) {
      // TUN-2: a chain with one neighbor beyond each end.
      let ends = part.filter { around[$0].intersection(part).count == 1 }.sorted()
      guard ends.count == 2 else { continue }
      var chain = [ends[0]]
      while let last = chain.last, last != ends[1] {
        let onward = around[last].intersection(part).subtracting(chain)
        guard let node = onward.first else { break }
        chain.append(node)
      }
      guard chain.count == part.count,
        let first = around[ends[0]].subtracting(part).first,
        let last = around[ends[1]].subtracting(part).first
      else { continue }
      guard first != last else { continue }
      guard around[first].count >= 3, around[last].count >= 3 else { continue }
      let walk = [first] + chain + [last]
      let steps = zip(walk, walk.dropFirst())
      let forth = steps.allSatisfy { edges.contains([$0, $1]) }
      let back = steps.allSatisfy { edges.contains([$1, $0]) }
      guard forth || back else { continue }
      let far = Int.max
      let hops = [first, last].map { distance(from: capital, to: $0) ?? far }
      let anchor = (hops[0], first) < (hops[1], last) ? first : last
      findings.insert(Finding(type: "TUNNEL", anchor: anchor, interior: part.sorted()))
    }
    return Array(findings)
  }

  // MARK: §3.12

  /// Returns sinks, declared islands, and all other nodes outside M.
  ///
  /// - Parameters:
  ///   - clusterOf: The cluster of each node; empty if there are none.
  ///   - declared: The islands that the map declares.
  /// - Returns: The sinks and islands, and the nodes that are cut off.
  public func outside(
    clusterOf: [Int] = [], declared: [Finding] = []
  ) -> (findings: [Finding], cuts: [Cut]) {
    var findings: [Finding] = []
    var cuts: [Cut] = []
    let trapped = reached.subtracting(main)
    let sinks = trapped.filter { next[$0].isEmpty && !previous[$0].isDisjoint(with: main) }
    findings += sinks.map { Finding(type: "WARP_SINK", anchor: $0, interior: []) }
    for part in weakParts(of: trapped.subtracting(sinks)) {
      cuts.append(Cut(kind: "TRAP_POCKET", nodes: part.sorted()))
    }

    let lost = nodes.subtracting(reached)
    let clusters = Dictionary(grouping: clusterOf.indices, by: { clusterOf[$0] })
      .mapValues { Nodes($0) }
    var candidates = weakParts(of: lost)
    var isChanged = true
    while isChanged {
      isChanged = false
      search: for (i, one) in candidates.enumerated() {
        for (j, other) in candidates.enumerated() where j > i {
          let joins = clusters.values.contains {
            $0.isSubset(of: lost) && !$0.isDisjoint(with: one) && !$0.isDisjoint(with: other)
          }
          if joins {
            candidates[i] = one.union(other)
            candidates.remove(at: j)
            isChanged = true
            break search
          }
        }
      }
    }
    for candidate in candidates {
      let exits = edges.filter { candidate.contains($0[0]) && !candidate.contains($0[1]) }.count
      let whole = clusters.values.filter { $0.isSubset(of: candidate) }
      let isWhole = whole.reduce(0) { $0 + $1.count } == candidate.count
      var type: String?
      if exits <= 1 {
        if candidate.count == 1 {
          type = "LOST_SECTOR"
        } else if isWhole {
          type = whole.count == 1 ? "LOST_CLUSTER" : "ARCHIPELAGO"
        }
      }
      let members = candidate.sorted()
      let island = type.map {
        Finding(type: $0, anchor: members[0], interior: Array(members.dropFirst()))
      }
      if let island, declared.contains(island) {
        findings.append(island)
      } else if members.count == 1 && exits == 1 {
        cuts.append(Cut(kind: "SOURCE_SPUR", nodes: members))
      } else {
        cuts.append(Cut(kind: "UNREACHABLE_POCKET", nodes: members))
      }
    }
    return (findings, cuts)
  }
}

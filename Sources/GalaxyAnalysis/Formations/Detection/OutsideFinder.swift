import GalaxyModel
import GraphKit

/// The sectors outside of the main component: islands, sinks, and other unreachable sectors.
struct Outside {
  /// Sectors without an exit that a warp from the main component enters, in ascending order.
  var sinks: [Int] = []
  /// Sets of unreachable sectors that may be islands, each in ascending order.
  var unreachable: [Candidate] = []
  /// Weak components of the sectors that can be reached but not left, without sinks.
  var traps: [[Int]] = []

  /// Unreachable sectors that belong together.
  struct Candidate {
    var sectors: [Int]
    /// The island type that the shape fits, or nil if more than one edge leaves it, or if it is
    /// neither a single sector nor whole clusters.
    var type: FormationType?
    /// The number of edges that lead to other sectors.
    var exits: Int
  }

  /// - Complexity: O(V + E) time and space; O(V) if everything is in the main component.
  init(_ context: FormationContext) {
    let outside = (0..<context.count).filter { !context.isMain[$0] }
    guard !outside.isEmpty else { return }
    var isTrap = [Bool](repeating: false, count: context.count)
    var isUnreachable = isTrap
    for node in outside {
      if context.distances[node] == .unreached {
        isUnreachable[node] = true
      } else if context.successors(node).isEmpty
        && context.predecessors(node).contains(where: { context.isMain[Int($0)] })
      {
        sinks.append(node)
      } else {
        isTrap[node] = true
      }
    }
    traps = Self.groups(outside, where: isTrap, in: context).members
    findCandidates(outside.filter { isUnreachable[$0] }, isUnreachable, context)
  }

  /// Returns the weak components among the marked nodes, each in ascending order, ordered by their
  /// lowest nodes.
  private static func groups(
    _ nodes: [Int], where isMarked: [Bool], in context: FormationContext
  ) -> (members: [[Int]], groupOf: [Int: Int]) {
    var members: [[Int]] = []
    var groupOf: [Int: Int] = [:]
    var search = BreadthFirstScratch(nodeCount: context.count)
    for start in nodes where isMarked[start] && groupOf[start] == nil {
      search.search(from: CollectionOfOne(start)) { node, visit in
        for neighbor in context.neighbors(node) where isMarked[Int(neighbor)] {
          visit(Int(neighbor))
        }
      }
      let found = search.reached.map { Int($0) }.sorted()
      for node in found { groupOf[node] = members.count }
      members.append(found)
    }
    return (members, groupOf)
  }

  /// Joins the components that share an entirely unreachable cluster.
  private mutating func findCandidates(
    _ nodes: [Int], _ isUnreachable: [Bool], _ context: FormationContext
  ) {
    guard !nodes.isEmpty else { return }
    let (members, groupOf) = Self.groups(nodes, where: isUnreachable, in: context)
    let places = context.places
    let sizes = context.clusterSizes
    var unreachable = [Int](repeating: 0, count: places.clusters.count)
    for node in nodes {
      if let cluster = places.cluster(of: node) { unreachable[cluster] += 1 }
    }

    var joined = DisjointSets(count: members.count)
    var firstOf = [Int?](repeating: nil, count: places.clusters.count)
    for node in nodes {
      guard let cluster = places.cluster(of: node), unreachable[cluster] == sizes[cluster],
        let group = groupOf[node]
      else { continue }
      if let first = firstOf[cluster] {
        joined.unite(first, group)
      } else {
        firstOf[cluster] = group
      }
    }
    var merged = [[Int]](repeating: [], count: members.count)
    for (group, sectors) in members.enumerated() {
      merged[joined.root(of: group)] += sectors
    }
    for sectors in merged where !sectors.isEmpty {
      self.unreachable.append(
        Self.candidate(sectors.sorted(), wholeClusters: { sizes[$0] }, context))
    }
  }

  private static func candidate(
    _ sectors: [Int], wholeClusters sizeOf: (Int) -> Int, _ context: FormationContext
  ) -> Candidate {
    var exits = 0
    for node in sectors {
      // Edges to other unreachable sectors stay inside of the component.
      for target in context.successors(node) where context.distances[Int(target)] != .unreached {
        exits += 1
      }
    }
    let known = sectors.compactMap { context.places.cluster(of: $0) }
    let clusters = Set(known)
    let isWhole =
      known.count == sectors.count && clusters.reduce(0) { $0 + sizeOf($1) } == known.count
    let type: FormationType?
    if exits > 1 {
      type = nil
    } else if sectors.count == 1 {
      type = .lostSector
    } else if isWhole {
      type = clusters.count == 1 ? .lostCluster : .archipelago
    } else {
      type = nil
    }
    return Candidate(sectors: sectors, type: type, exits: exits)
  }
}

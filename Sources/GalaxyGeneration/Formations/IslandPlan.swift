import Determinism
import GalaxyModel
import GalaxySettings

/// The islands of a region, chosen before any warp is drawn: wiring never crosses a shore, so that
/// nothing has to be cut or repaired.
///
/// ```
///   mainland    ▒▒▒▒▒▒▒▒▒▒▒▒▒   group 0, wired as one
///   ~~~~~~~~~~~~~~~~~~~~~~~~~
///   ▒▒▒▒   ▒▒▒▒──▒▒▒▒     ·     a lost cluster, an archipelago of two, a lost sector
/// ```
struct IslandPlan {
  /// An island: whole clusters, or a single sector.
  struct Island {
    let type: FormationType
    /// The nodes in ascending order.
    let nodes: [Int]
    /// The indices of its clusters in ascending order; empty for a lost sector.
    let clusters: [Int]
  }

  private(set) var islands: [Island] = []
  /// The island of each sector, counted from 1; 0 is the mainland.
  private(set) var group: [UInt32]

  /// Chooses the islands of a region.
  ///
  /// Archipelagos of two clusters with consecutive ordinals come first, then lost clusters. Both
  /// consist of clusters that start beyond 60 % of the sectors and contain no anchor sector. All
  /// islands and sinks together are at most a quarter of the region. Lost sectors are outside of
  /// the first cluster.
  init(draft: RegionDraft, budget: FormationBudget, anchors: Set<Int>) {
    let count = draft.plan.sectorCount
    group = [UInt32](repeating: 0, count: count)
    let lostSectors = budget[.lostSector]
    // Sinks that were requested by number get the room that the islands leave.
    let sinks = draft.settings.formationCount(.warpSink) == nil ? budget[.warpSink] : 0
    var room = count / 4 - lostSectors - sinks
    let size = count / draft.plan.clusterCount
    let clusters = draft.region.clusters
    let kept = keep(draft)
    room -= kept[.archipelago, default: 0] * 2 * size + kept[.lostCluster, default: 0] * size
    var stream = draft.random.stream("islands")
    var free = clusters.indices.filter { index in
      let cluster = clusters[index]
      return 10 * (cluster.firstSector - 1) >= 6 * count
        && !anchors.contains { $0 >= cluster.firstSector - 1 && $0 < cluster.lastSector }
        && !cluster.nodes.contains { group[$0] > 0 || draft.isBlocked($0) }
    }
    for _ in 0..<max(0, budget[.archipelago] - kept[.archipelago, default: 0])
    where room >= 2 * size {
      let pairs = free.indices.dropLast().filter { free[$0] + 1 == free[$0 + 1] }
      if pairs.isEmpty { break }
      let first = pairs[stream.index(below: pairs.count)]
      add(.archipelago, [free[first], free[first + 1]], clusters)
      free.removeSubrange(first...first + 1)
      room -= 2 * size
    }
    let lostClusters = min(
      max(0, budget[.lostCluster] - kept[.lostCluster, default: 0]), free.count,
      max(0, room) / size)
    for index in stream.sample(lostClusters, of: free.count) {
      add(.lostCluster, [free[index]], clusters)
    }
    // Lost sectors are drawn from the mainland, in order of their numbers.
    let first = clusters.first?.lastSector ?? 0
    let candidates = (first..<max(first, count)).filter { node in
      group[node] == 0 && !anchors.contains(node) && !draft.isFedspace(node)
        && !draft.isBlocked(node)
    }
    let fitting = max(
      0,
      min(
        lostSectors - kept[.lostSector, default: 0], candidates.count,
        count / 4 - islandSectors - sinks))
    for index in stream.sample(fitting, of: candidates.count) {
      let node = candidates[index]
      islands.append(Island(type: .lostSector, nodes: [node], clusters: []))
      group[node] = UInt32(islands.count)
    }
  }

  /// Takes over the islands that a step keeps, which come first.
  ///
  /// - Returns: The number of each type.
  private mutating func keep(_ draft: RegionDraft) -> [FormationType: Int] {
    guard let pins = draft.pins, let before = draft.previous?.islands?.islands else { return [:] }
    var kept: [FormationType: Int] = [:]
    for index in pins.islands.members {
      let island = before[index]
      islands.append(island)
      for node in island.nodes { group[node] = UInt32(islands.count) }
      kept[island.type, default: 0] += 1
    }
    return kept
  }

  /// The number of sectors of all islands.
  var islandSectors: Int { islands.reduce(0) { $0 + $1.nodes.count } }

  private mutating func add(_ type: FormationType, _ indices: [Int], _ clusters: [Cluster]) {
    var nodes: [Int] = []
    for index in indices { nodes += clusters[index].firstSector - 1..<clusters[index].lastSector }
    islands.append(Island(type: type, nodes: nodes, clusters: indices))
    for node in nodes { group[node] = UInt32(islands.count) }
  }
}

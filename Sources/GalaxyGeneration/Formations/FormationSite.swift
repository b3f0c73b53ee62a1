import Determinism
import GalaxyModel

/// A formation as it was stamped, before names, ordinals and final measures.
struct StampedFormation {
  var type: FormationType
  var anchor: Int
  /// Nodes; in chain order where the type has one.
  var interior: [Int]
  /// Sectors that belong to it for spacing and exclusivity, besides anchor and interior.
  var companions: [Int] = []
  /// Index of the formation that a back door opens.
  var target: Int?
  /// One-way links at the exit end of a tunnel, and the mouth they lead to.
  var oneWayLinks = 0
  var exitMouth: Int?
  /// Further gateways of a gold bubble.
  var gateways: [Int] = []
}

/// The state that all stampers share: the warps they edit and what is still free.
///
/// A stamper proposes sectors, asks `clears(_:)` whether they may go, edits the warps in a
/// transaction (`attempt`), and hands the formation to `commit`. Nothing it did stays if it gives up.
struct FormationSite {
  let region: Region
  // The positions of its sectors, which are asked for very often.
  private let x: [Int32]
  private let y: [Int32]
  private let z: [Int32]
  let cap: [UInt8]
  let maxWarps: Int
  /// Formations keep more than this many hops from each other.
  let spacing: Int
  /// First node outside the first cluster and fedspace.
  let firstNode: Int
  var warps: WarpDraft
  var mainland: Mainland
  private(set) var stamped: [StampedFormation] = []
  /// Those of `stamped` that are escape hatches.
  private(set) var hatches: [StampedFormation] = []
  /// One-way warps that belong to formations.
  private(set) var oneWays: [(source: Int, destination: Int)] = []
  // Sectors that are never part of a formation.
  private let isBarred: [Bool]
  // Formation that a sector is too near to, counted from 1; 0 for none, `crowded` for several.
  private var nearness: [UInt32]
  private static let crowded = UInt32.max

  init(
    region: Region, warps: WarpDraft, anchors: [Int], fedspace: Int, maxWarps: Int, spacing: Int
  ) {
    self.region = region
    (x, y, z) = (region.sectors.x.unpacked, region.sectors.y.unpacked, region.sectors.z.unpacked)
    self.warps = warps
    self.maxWarps = maxWarps
    self.spacing = spacing
    var cap: [UInt8] = []
    cap.reserveCapacity(region.sectorCount)
    for cluster in region.clusters {
      cap.append(
        contentsOf: repeatElement(UInt8(cluster.maxWarps), count: cluster.declaredSectorCount))
    }
    self.cap = cap
    firstNode = max(fedspace, region.clusters.first?.lastSector ?? 0)
    var barred = [Bool](repeating: false, count: region.sectorCount)
    for node in 0..<min(firstNode, barred.count) { barred[node] = true }
    for node in anchors { barred[node] = true }
    isBarred = barred
    nearness = [UInt32](repeating: 0, count: region.sectorCount)
    mainland = Mainland(draft: warps)
  }

  /// Whether a sector may become part of a formation.
  func isFree(_ node: Int) -> Bool {
    !isBarred[node] && mainland.isCore[node] && nearness[node] == 0
  }

  /// Whether a sector is free but for being near the formation with this index.
  func isFree(_ node: Int, besides index: Int) -> Bool {
    !isBarred[node] && mainland.isCore[node]
      && (nearness[node] == 0 || nearness[node] == UInt32(index + 1))
  }

  /// Whether a sector can take one more out-going warp within its cluster's cap.
  func hasRoom(_ node: Int, _ warpCount: Int = 1) -> Bool {
    warps.outDegree(node) + warpCount <= Int(cap[node])
  }

  /// Whether these sectors are free and the mainland does not need them.
  mutating func clears(_ nodes: [Int]) -> Bool {
    nodes.allSatisfy(isFree) && mainland.survivesWithout(nodes, warps)
  }

  /// Runs an edit of the warps that may change its mind: when it returns `false`, nothing of it
  /// stays.
  mutating func attempt(_ edit: (inout FormationSite) -> Bool) -> Bool {
    warps.begin()
    let keep = edit(&self)
    warps.end(keeping: keep)
    return keep
  }

  /// Removes every warp at a sector.
  mutating func strip(_ node: Int) {
    for source in mainland.oneWaySources(node, warps) { warps.removeWarp(source, node) }
    while warps.outDegree(node) > 0 { warps.unlink(node, warps.target(node, 0)) }
  }

  /// Keeps a formation: its sectors leave the core, and later ones keep their distance.
  ///
  /// - Parameter oneWays: One-way warps that were made for it.
  mutating func commit(
    _ formation: StampedFormation, oneWays added: [(source: Int, destination: Int)] = [],
    takesAnchor: Bool
  ) {
    stamped.append(formation)
    if formation.type == .escapeHatch { hatches.append(formation) }
    for warp in added {
      mainland.addOneWay(warp.source, warp.destination)
      oneWays.append(warp)
    }
    mainland.removeFromCore(formation.interior)
    if takesAnchor { mainland.removeFromCore([formation.anchor]) }
    let own = [formation.anchor] + formation.interior + formation.companions
    let index = UInt32(stamped.count)
    for node in mainland.ball(own, radius: spacing - 1, warps) {
      nearness[node] =
        nearness[node] == 0 || nearness[node] == index ? index : FormationSite.crowded
    }
  }

  /// Straight-line distance, squared.
  func squaredDistance(_ u: Int, _ v: Int) -> Int64 {
    let dx = Int64(x[u] - x[v])
    let dy = Int64(y[u] - y[v])
    let dz = Int64(z[u] - z[v])
    return dx * dx + dy * dy + dz * dz
  }

  /// Neighbors of a sector over two-way warps, ascending.
  func twoWayNeighbors(_ node: Int) -> [Int] {
    (0..<warps.outDegree(node)).map { warps.target(node, $0) }
      .filter { warps.hasWarp($0, node) }.sorted()
  }

  /// The `count` sectors nearest to `center` among those few hops away, itself included; `nil` if
  /// one of them is not free.
  mutating func blob(around center: Int, count: Int) -> [Int]? {
    if !isFree(center) { return nil }
    let reach = count <= 5 ? 2 : count <= 14 ? 3 : 12
    var near = mainland.ball([center], radius: reach, warps).map {
      (squaredDistance(center, $0), $0)
    }
    if near.count < count { return nil }
    near.sort { $0 < $1 }
    let chosen = near.prefix(count).map(\.1)
    return chosen.allSatisfy(isFree) ? chosen : nil
  }

  /// The nearest of `nodes` to `node`; ties go to the lower one.
  func nearest(to node: Int, of nodes: [Int]) -> Int? {
    nodes.min { (squaredDistance(node, $0), $0) < (squaredDistance(node, $1), $1) }
  }

  /// `nodes` in an order that always goes on to the nearest one left, from the one nearest to
  /// `start`.
  func chain(_ nodes: [Int], from start: Int) -> [Int] {
    var left = nodes
    var order: [Int] = []
    var last = start
    while let next = nearest(to: last, of: left) {
      order.append(next)
      left.removeAll { $0 == next }
      last = next
    }
    return order
  }
}

import GalaxyModel

/// The constraints of wiring.
struct WiringRules {
  /// The highest out-degree of any sector.
  var maxWarps: Int
  /// The highest out-degree of each node: the cap of its cluster.
  var cap: [UInt8]
  /// The out-degree up to which each node is linked to further neighbors, at most its cap.
  ///
  /// Empty if each node is linked up to its cap.
  var wish: [UInt8] = []
  /// The part of the map that each sector belongs to: each part is connected by itself.
  ///
  /// The zones of the mainland come first, then the parts of islands. Empty if all sectors are in
  /// one part.
  var part: [UInt32] = []
  /// The bay of each part: parts of one bay are connected with each other, and no warp leads from
  /// one bay to another.
  ///
  /// Empty if all parts are in one bay.
  var bay: [UInt32] = []
  /// The number of parts that are zones of the mainland; no warp skips one of them.
  var zoneCount = 1
  /// Whether the form may consist of pieces, with gaps between them.
  var hasGaps = false
  /// The cluster of each node and the sector at the center of each cluster, to which lanes lead.
  var clusters: [ClusterCenter] = []
  /// The requested share of one-way links, in percent of all links.
  var oneWayPercent: Int
  /// Whether what makes each link is recorded.
  var isTraced = false
  /// Warps that are there before any is drawn, and stay.
  var given: GivenWarps?

  /// Whether the link between two sectors is given, so that it stays as it is.
  @inline(__always)
  func isGiven(_ u: Int, _ v: Int) -> Bool { given?.isGiven(u, v) ?? false }

  /// Whether a sector has no warps but given ones.
  @inline(__always)
  func isClosed(_ node: Int) -> Bool { given?.isClosed[node] ?? false }
}

/// A cluster as wiring sees it.
struct ClusterCenter {
  /// Its nodes.
  var nodes: Range<Int>
  /// The mean position of its sectors.
  var x: Int32
  var y: Int32
}

extension WiringRules {
  /// What has to be connected: each part by itself, or the parts of each bay with each other.
  enum Reach {
    case part
    case bay
  }

  /// Returns the number of groups that have to be connected.
  func groupCount(_ reach: Reach, of sectors: Int) -> Int {
    if sectors == 0 { return 0 }
    switch reach {
    case .part: return part.isEmpty ? 1 : Int(part.max() ?? 0) + 1
    case .bay: return bay.isEmpty ? 1 : Int(bay.max() ?? 0) + 1
    }
  }

  /// Returns the group of a node, counted from 0.
  @inline(__always)
  func group(of node: Int, _ reach: Reach) -> Int {
    if part.isEmpty { return 0 }
    switch reach {
    case .part: return Int(part[node])
    case .bay: return bay.isEmpty ? 0 : Int(bay[Int(part[node])])
    }
  }

  /// Returns whether both sectors are in one part.
  @inline(__always)
  func isOnePart(_ u: Int, _ v: Int) -> Bool { part.isEmpty || part[u] == part[v] }

  /// Returns whether a link may join the sectors: they are in one bay, and the link skips no zone.
  @inline(__always)
  func mayLink(_ u: Int, _ v: Int) -> Bool {
    if isGiven(u, v) { return false }
    if part.isEmpty || part[u] == part[v] { return true }
    let (one, other) = (Int(part[u]), Int(part[v]))
    if !bay.isEmpty && bay[one] != bay[other] { return false }
    return one >= zoneCount || other >= zoneCount || abs(one - other) == 1
  }

  /// Returns whether a link may join the sectors to connect what `reach` demands.
  @inline(__always)
  func mayJoin(_ u: Int, _ v: Int, _ reach: Reach) -> Bool {
    reach == .part ? isOnePart(u, v) && !isGiven(u, v) : mayLink(u, v)
  }

  /// Returns the out-degree up to which a node is linked to further neighbors.
  @inline(__always)
  func limit(of node: Int) -> Int { Int(wish.isEmpty ? cap[node] : wish[node]) }
}

/// What wiring could not achieve.
struct WiringOutcome {
  /// The number of requested one-way links that found no place.
  var missingOneWays = 0
}

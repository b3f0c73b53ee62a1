import Determinism
import GalaxyModel

/// A one-way way off an island.
struct IslandExit {
  let source: Int
  let destination: Int
}

/// Gives islands their exits, and measures how far off they lie.
struct IslandExits {
  let islands: [IslandPlan.Island]

  /// Adds an exit to about every other island: from one of its sectors with room to the nearest
  /// sector of the mainland that is in no formation. By island; `nil` where there is none.
  ///
  /// Attachment looks for a landing far from the capital, direction ignored, and must not end on an
  /// island; so no exit may make an island so deep that only its sectors count as far.
  func add(
    _ site: inout FormationSite, _ random: RandomSource
  ) -> [IslandExit?] {
    if islands.isEmpty { return [] }
    let grid = SpatialGrid(
      x: site.region.sectors.x.unpacked, y: site.region.sectors.y.unpacked)
    var taken = Set(site.stamped.map(\.anchor))
    for formation in site.stamped { taken.formUnion(formation.companions) }
    let draws = random.family("islands/exit")
    let depth = IslandDepth(site, taken: taken)
    var exits: [IslandExit?] = []
    for (index, island) in islands.enumerated() {
      var stream = draws.stream(UInt64(index))
      let open = island.nodes.filter { site.hasRoom($0) }
      guard stream.chance(1, in: 2), !open.isEmpty else {
        exits.append(nil)
        continue
      }
      var exit: IslandExit?
      for _ in 0..<8 where exit == nil {
        let source = stream.pick(from: open)
        let destination = grid.nearest(to: source, site.region.sectors) { node in
          site.mainland.isCore[node] && !taken.contains(node)
        }
        if let destination, depth.allows(source, destination, site) {
          exit = IslandExit(source: source, destination: destination)
        }
      }
      if let exit { site.warps.addWarp(exit.source, exit.destination) }
      exits.append(exit)
    }
    return exits
  }
}

/// How deep an island may become by an exit.
private struct IslandDepth {
  // Hops from the capital, direction ignored; empty where the region is so wide that no island can
  // be too deep.
  private var hops: [Int] = []
  private var farthest = 0

  init(_ site: FormationSite, taken: Set<Int>) {
    // The radius is about √(sectors / π) hops, and clusters have fewer than a hundred sectors.
    if site.region.sectorCount > 50_000 { return }
    hops = [Int](repeating: -1, count: site.region.sectorCount)
    hops[0] = 0
    var queue = [0]
    var index = 0
    while index < queue.count {
      let node = queue[index]
      index += 1
      for other in site.mainland.neighbours(node, site.warps) where hops[other] < 0 {
        hops[other] = hops[node] + 1
        queue.append(other)
      }
      if site.mainland.isCore[node] && !taken.contains(node) { farthest = hops[node] }
    }
  }

  /// Whether sectors of the mainland still lie at six tenths of the greatest distance.
  func allows(_ source: Int, _ destination: Int, _ site: FormationSite) -> Bool {
    if hops.isEmpty { return true }
    var depth = hops[destination]
    var seen: Set<Int> = [source]
    var frontier = [source]
    while !frontier.isEmpty {
      depth += 1
      var next: [Int] = []
      for node in frontier {
        for other in site.mainland.neighbours(node, site.warps) where seen.insert(other).inserted {
          next.append(other)
        }
      }
      frontier = next
    }
    return 10 * farthest >= 6 * depth
  }
}

import Determinism
import GalaxyModel
import GraphKit
import WarpMap

/// A one-way warp off an island.
struct IslandExit {
  let source: Int
  let destination: Int
}

/// Adds the exits of islands.
struct IslandExits {
  let islands: [IslandPlan.Island]
  /// What a step keeps: the exit of an island, or that it has none, by index.
  var kept: [Int: IslandExit?] = [:]
  /// Sectors of the mainland where no new exit ends.
  var blocked: NodeSet?

  /// Adds an exit to about every other island: from one of its sectors with room to the nearest
  /// sector of the mainland outside of formations.
  ///
  /// - Returns: The exit of each island, or nil for islands without one.
  ///
  /// Attachments land far from the capital, ignoring directions, but not on islands; so no exit may
  /// make an island so deep that only its own sectors count as far.
  func add(
    _ site: inout FormationSite, _ random: RandomSource
  ) -> [IslandExit?] {
    if islands.isEmpty { return [] }
    let grid = SpatialGrid(
      x: site.region.sectors.x.unpacked, y: site.region.sectors.y.unpacked)
    var taken = Set(site.stamped.map(\.anchor))
    for formation in site.stamped { taken.formUnion(formation.companions) }
    let draws = random.family("islands/exit")
    var depth = IslandDepth(site, taken: taken)
    var exits: [IslandExit?] = []
    for (index, island) in islands.enumerated() {
      var stream = draws.stream(UInt64(index))
      if let own = kept[index] {
        if let own, !site.warps.hasWarp(own.source, own.destination) {
          site.warps.addWarp(own.source, own.destination)
        }
        exits.append(own)
        continue
      }
      let open = island.nodes.filter { site.hasRoom($0) }
      guard stream.chance(1, in: 2), !open.isEmpty else {
        exits.append(nil)
        continue
      }
      var exit: IslandExit?
      for _ in 0..<8 where exit == nil {
        let source = stream.pick(from: open)
        let destination = grid.nearest(to: source, site.region.sectors) { node in
          site.mainland.isCore[node] && !taken.contains(node) && site.mayLink(source, node)
            && !(blocked?.contains(node) ?? false)
        }
        if let destination, depth.allows(source, destination, site) {
          exit = IslandExit(source: source, destination: destination)
        }
      }
      if let exit {
        site.warps.begin(.exit(index))
        site.warps.addWarp(exit.source, exit.destination)
      }
      exits.append(exit)
    }
    return exits
  }
}

/// Decides whether an exit makes an island too deep.
private struct IslandDepth {
  // Hops from the capital, ignoring directions; nil in regions so wide that no island is too deep.
  private let hops: BreadthFirstScratch?
  private let farthest: Int
  private var scratch: BreadthFirstScratch

  init(_ site: FormationSite, taken: Set<Int>) {
    scratch = BreadthFirstScratch(nodeCount: site.region.sectorCount)
    // The radius is about √(sectors / π) hops, and clusters have fewer than a hundred sectors.
    if site.region.sectorCount > 50_000 {
      hops = nil
      farthest = 0
      return
    }
    let hops = site.hopsFromCapital()
    let last = hops.reached.last { site.mainland.isCore[Int($0)] && !taken.contains(Int($0)) }
    farthest = last.map { Int(hops.distance(of: NodeIndex($0))) } ?? 0
    self.hops = hops
  }

  /// Returns whether sectors of the mainland are still far enough for a landing if the exit leads
  /// from `source` to `destination`.
  mutating func allows(_ source: Int, _ destination: Int, _ site: FormationSite) -> Bool {
    guard let hops else { return true }
    site.mainland.links.search(from: [source], site.warps, scratch: &scratch)
    let depth =
      Int(hops.distance(of: NodeIndex(destination))) + 1 + Int(scratch.eccentricity)
    return Landing.isFar(farthest, of: depth)
  }
}

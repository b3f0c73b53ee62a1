import GalaxyModel
package import GraphKit

extension Region {
  /// The warp links as a simple directed graph, and what had to be left out for it to be simple.
  ///
  /// Nodes are those of the sector table. O(V + E) time and space.
  package func warpGraph() -> (graph: DirectedGraph, dropped: DroppedEdges) {
    let twoWay = warps.flags.map { $0.contains(.twoWay) }
    var built = DirectedGraph.build(
      nodeCount: sectorCount, sources: warps.source.unpacked,
      targets: warps.destination.unpacked, isTwoWay: twoWay)
    // A two-way link from a sector to itself is two directed loops.
    for link in 0..<warps.count where twoWay[link] && warps.source[link] == warps.destination[link]
    {
      built.dropped.selfLoops += 1
    }
    return built
  }
}

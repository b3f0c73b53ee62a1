import Foundation
import Warpwright

/// Graph kernels on the warp graph of a sandbox of 1,000,000 sectors.
struct KernelSuite {
  let yardstick: Yardstick?
  let rounds: Int

  func run() throws {
    var settings = GenerationSettings(preset: .sandbox)
    try settings.set("region.sectors", "1000000")
    let galaxy = GalaxyGenerator(seed: 1, settings: settings, scope: .warps).generate()
    guard let region = galaxy.regions.first else { return }
    let warps = region.warps
    let isTwoWay = warps.flags.map { $0.contains(.twoWay) }
    let graph = DirectedGraph(
      nodeCount: region.sectorCount, sources: warps.source.unpacked,
      targets: warps.destination.unpacked,
      isTwoWay: isTwoWay)
    let reversed = graph.reversed()
    let undirected = graph.undirected()
    // All directed edges in order, as the yardstick reads them from its file.
    var sources: [UInt32] = []
    sources.reserveCapacity(graph.edgeCount)
    for node in graph.nodes {
      for _ in graph.successors(of: node) { sources.append(node.rawValue) }
    }
    let root = NodeIndex(0 as UInt32)

    var ours: [(String, String, Double)] = []
    func time(_ name: String, _ theirs: String, _ body: () -> Void) {
      var best = Double.infinity
      for _ in 0..<rounds { best = min(best, cpu(body)) }
      ours.append((name, theirs, best))
    }
    time("build CSR", "build") {
      keep(DirectedGraph(nodeCount: graph.nodeCount, sources: sources, targets: graph.targets))
    }
    time("strongly connected components", "scc") { keep(graph.stronglyConnectedComponents()) }
    time("articulation points, bridges", "artic+bridges+blocks") {
      keep(undirected.biconnectivity())
    }
    time("breadth-first search", "bfs") { keep(graph.breadthFirstDistances(from: root)) }
    time("weak components", "cc_union_find") { keep(graph.weaklyConnectedComponents()) }
    time("core numbers", "kcore") { keep(undirected.coreNumbers()) }
    time("dominator tree", "dom") { keep(graph.dominatorTree(root: root, reversed: reversed)) }
    time("PageRank", "pagerank") { keep(graph.pageRank(reversed: reversed)) }

    var theirs: [String: Double] = [:]
    if let yardstick {
      let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("warpwright-benchmark-edges.txt")
      var text: [UInt8] = []
      for index in sources.indices {
        text += "\(sources[index]) \(graph.targets[index])\n".utf8
      }
      try Data(text).write(to: file)
      theirs = yardstick.kernels(edges: file.path)
      try? FileManager.default.removeItem(at: file)
    }
    print("Kernels on a sandbox of 1,000,000 sectors, \(graph.edgeCount) edges, one thread, CPU")
    var table = Table(["kernel", "ms", "yardstick ms", "ratio"])
    for (name, key, seconds) in ours {
      let reference = theirs[key]
      table.add([
        name, fixed(seconds * 1e3, 1), reference.map { fixed($0 * 1e3, 1) } ?? "–",
        reference.map { fixed(seconds / $0, 2) } ?? "–",
      ])
    }
    table.write()
  }
}

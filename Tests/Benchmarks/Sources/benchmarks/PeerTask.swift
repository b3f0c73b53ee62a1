import Foundation
import Warpwright

/// One kernel on one edge list, for the script that compares us with other libraries.
///
/// Prints a line of JSON: seconds, memory, and figures of the answer with which wrong ones show.
struct PeerTask {
  let graph: DirectedGraph
  let sources: [UInt32]
  let targets: [UInt32]
  let threads: Int
  /// Stop repeating after this many seconds.
  let budget: Double

  /// Reads the graph.
  ///
  /// - Parameters:
  ///   - edges: Path of pairs of 32-bit node numbers, little endian.
  ///   - threads: Number of threads of the kernels.
  ///   - budget: Seconds after which no repetition starts.
  /// - Throws: An error of Foundation if the file cannot be read.
  init(edges: String, threads: Int, budget: Double) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: edges))
    let numbers = data.withUnsafeBytes {
      $0.bindMemory(to: UInt32.self).map(UInt32.init(littleEndian:))
    }
    sources = stride(from: 0, to: numbers.count - 1, by: 2).map { numbers[$0] }
    targets = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
    graph = DirectedGraph(
      nodeCount: Int(numbers.max() ?? 0) + 1, sources: sources, targets: targets)
    self.threads = threads
    self.budget = budget
  }

  func run(_ task: String, samples: Int) {
    let root = NodeIndex(0)
    switch task {
    case "build":
      measure(
        { DirectedGraph(nodeCount: graph.nodeCount, sources: sources, targets: targets) },
        answer: {
          "\"edges\": \($0.edgeCount)"
        })
    case "scc":
      measure(
        { graph.stronglyConnectedComponents() },
        answer: {
          "\"count\": \($0.count), \"largest\": \($0.sizes.max() ?? 0)"
        })
    case "components":
      let links = graph.undirected()
      measure(
        { links.connectedComponents() },
        answer: {
          "\"count\": \($0.count), \"largest\": \($0.sizes.max() ?? 0)"
        })
    case "blocks":
      let links = graph.undirected()
      measure(
        { links.biconnectivity() },
        answer: {
          "\"articulation\": \($0.articulationPoints.count), \"bridges\": \($0.bridges.count), "
            + "\"blocks\": \($0.blockCount)"
        })
    case "bfs":
      measure(
        { graph.breadthFirstDistances(from: root) },
        answer: {
          "\"reached\": \($0.reachedCount), \"sum\": \($0.sum)"
        })
    case "dominators":
      let reversed = graph.reversed()
      measure(
        { graph.dominatorTree(root: root, reversed: reversed) },
        answer: { tree in
          let sum = tree.immediateDominator.reduce(0) { $1 == .max ? $0 : $0 + Int($1) }
          return "\"reached\": \(tree.reachedCount), \"sum\": \(sum)"
        })
    case "kcore":
      let links = graph.undirected()
      measure(
        { links.coreNumbers() },
        answer: {
          "\"largest\": \($0.max() ?? 0), \"sum\": \($0.reduce(0) { $0 + Int($1) })"
        })
    case "pagerank":
      let reversed = graph.reversed()
      measure(
        { graph.pageRank(reversed: reversed, threads: threads) },
        answer: { result in
          "\"squares\": \(result.ranks.reduce(0) { $0 + $1 * $1 })"
        })
    case "distances":
      measure(
        { graph.distanceSummary(threads: threads) },
        answer: {
          "\"diameter\": \($0.diameter), \"mean\": \($0.mean ?? 0)"
        })
    case "diameter":
      // Without directions, as the peers know it.
      let links = DirectedGraph(
        nodeCount: graph.nodeCount, sources: sources, targets: targets,
        isTwoWay: sources.map { _ in true })
      let components = links.stronglyConnectedComponents()
      let largest = components.sizes.firstIndex(of: components.sizes.max() ?? 0) ?? 0
      let core = links.subgraph(inducedBy: components.nodes(in: largest)).graph
      measure(
        { core.distanceExtremes(threads: threads) },
        answer: { "\"diameter\": \($0.diameter.upperBound)" })
    case "betweenness":
      measure(
        { graph.betweenness(threads: threads) },
        answer: {
          "\"sum\": \($0.reduce(0, +)), \"largest\": \($0.max() ?? 0)"
        })
    case "sampled":
      let some = (0..<samples).map { NodeIndex($0 * graph.nodeCount / samples) }
      measure(
        { graph.betweenness(sources: some, threads: threads) },
        answer: {
          "\"sum\": \($0.reduce(0, +)), \"largest\": \($0.max() ?? 0)"
        })
    case "communities":
      let links = graph.undirected()
      measure(
        { links.communities() },
        answer: {
          "\"modularity\": \($0.modularity), \"groups\": \($0.count)"
        })
    case "closeness":
      measure(
        { graph.closeness(threads: threads) },
        answer: {
          "\"harmonic\": \($0.harmonic.reduce(0, +))"
        })
    case "hops":
      measure(
        { graph.hopMatrix(threads: threads) },
        answer: { matrix in
          "\"sum\": \(matrix.row(of: root).reduce(0) { $1 == .max ? $0 : $0 + Int($1) })"
        })
    default:
      print("{\"error\": \"no such task\"}")
    }
  }

  private func measure<Result>(
    _ body: () -> Result, answer figures: (Result) -> String
  ) {
    // The peak is reset: reading the edges does not count.
    try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
    let before = megabytes("VmRSS")
    var (best, wall, spent) = (Double.infinity, Double.infinity, 0.0)
    var rounds = 0
    var last: Result?
    var other = [Double](repeating: 0, count: 1 << 20)
    while rounds == 0 || (spent < budget && rounds < 50) {
      // The peers' script does the same: no run finds its graph in the nearest cache.
      for place in other.indices { other[place] += 1 }
      let clock = ContinuousClock()
      let start = clock.now
      best = min(best, cpu { last = body() })
      let passed = start.duration(to: clock.now) / .seconds(1)
      wall = min(wall, passed)
      spent += passed
      rounds += 1
    }
    keep(other)
    let memory = max(0, megabytes("VmHWM") - before)
    print(
      "{\"cpu\": \(best), \"wall\": \(wall), \"mb\": \(memory), \"check\": {\(last.map(figures) ?? "")}}"
    )
  }

  /// Megabytes of a field of the process's status: `VmRSS` now, `VmHWM` at most.
  private func megabytes(_ field: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    for line in text.split(separator: "\n") where line.hasPrefix(field) {
      return line.split { !$0.isNumber }.first.flatMap { Int($0) }.map { $0 / 1024 } ?? 0
    }
    return 0
  }
}

import Warpwright

/// What a report of a large map costs: figures in single searches, and whole reports in fast ones.
struct LargeSuite {
  let rounds: Int

  func run() throws {
    print("Reports of large sandboxes; times are elapsed seconds")
    var table = Table([
      "sectors", "search ms", "diameter, radius", "in searches", "fast", "report", "of fast",
      "two threads", "of one",
    ])
    for sectors in [100_000, 1_000_000] {
      var settings = GenerationSettings(preset: .sandbox)
      try settings.set("region.sectors", String(sectors))
      let galaxy = GalaxyGenerator(seed: 1, settings: settings, scope: .warps).generate()
      guard let region = galaxy.regions.first else { continue }
      let warps = WarpGraph(region)
      let components = warps.graph.stronglyConnectedComponents()
      guard let root = warps.root else { continue }
      let main = Int(components.componentOf[root.position])
      let graph = warps.graph.subgraph(inducedBy: components.nodes(in: main)).graph

      let search = least { keep(graph.breadthFirstDistances(from: NodeIndex(0))) }
      let extremes = least { keep(graph.distanceExtremes()) }
      func report(isFast: Bool = false, threads: Int = 1) -> Double {
        least {
          keep(
            RegionReport(
              measuring: region,
              options: AnalysisOptions(isFast: isFast, threads: threads, exactLimit: 30_000)))
        }
      }
      let (fast, one, two) = (report(isFast: true), report(), report(threads: 2))
      table.add([
        String(sectors), fixed(search * 1e3, 1), fixed(extremes * 1e3, 1),
        fixed(extremes / search, 1), fixed(fast, 2), fixed(one, 2), fixed(one / fast, 2),
        fixed(two, 2), fixed(two / one, 2),
      ])
    }
    table.write()
  }

  /// The least elapsed seconds of several runs.
  private func least(_ body: () -> Void) -> Double {
    var best = Double.infinity
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      let start = clock.now
      body()
      best = min(best, start.duration(to: clock.now) / .seconds(1))
    }
    return best
  }
}

import GalaxyModel
import GraphKit
import WarpMap

extension Invariant {
  /// Rules about degrees and reachability.
  static let warpGraph: [Invariant] = [
    Invariant("INV-25", "No sector has more exits than allowed", on: .all, region: outDegrees),
    Invariant("INV-26", "The one-way share of links is as set", region: oneWayShare),
    Invariant(
      "INV-29", "Three quarters of the sectors can reach the capital and be reached", on: .all
    ) {
      region, log in
      guard region.count > 0 else { return }
      let main = region.mainComponent.map { Int(region.components.sizes[Int($0)]) } ?? 0
      log.measure(
        region.name, "sectors of the capital's strongly connected component", Double(main),
        least: (0.75 * Double(region.count)).rounded(.up), most: Double(region.count))
      guard 4 * main < 3 * region.count else { return }
      log.add(
        region.name,
        "the capital's strongly connected component holds \(main) of "
          + "\(counted(region.count, "sector")), \(percent(Double(main) / Double(region.count)))")
    },
    Invariant(
      "INV-30", "Every sector but islands and sinks can reach the capital and be reached", on: .all,
      region: oneComponent),
    Invariant("INV-31", "Every warp sink can be reached from the capital") { region, log in
      guard let root = region.warpGraph.root else { return }
      let declared = region.region.formations.filter { $0.type == .warpSink }.map(\.anchor)
      let sinks = Set(region.sinks + declared).filter { $0 >= 0 && $0 < region.count }
      guard !sinks.isEmpty else { return }
      let distances = region.graph.breadthFirstDistances(from: root).distances
      var unreachable = Witnesses()
      for sink in sinks.sorted() where distances[sink] == .unreached {
        unreachable.add(region.label(sink))
      }
      log.add(region.name, unreachable) { "\(counted($0, "warp sink")) out of the capital's reach" }
    },
    Invariant("INV-32", "No sector but a declared lost one is without warps", on: .all) {
      region, log in
      let graph = region.graph
      let incoming = region.reversed
      let lost = Set(region.region.formations.filter { $0.type == .lostSector }.map(\.anchor))
      var bare = Witnesses()
      for node in 0..<region.count
      where graph.outDegree(of: NodeIndex(node)) == 0
        && incoming.outDegree(of: NodeIndex(node)) == 0 && !lost.contains(node)
      {
        bare.add(region.label(node))
      }
      log.add(region.name, bare) { "\(counted($0, "sector")) without any warp" }
    },
  ]

  private static func outDegrees(_ region: RegionContext, _ log: inout ViolationLog) {
    let graph = region.graph
    let ceiling = region.thresholds.maxWarps
    // Back doors, hatches, and repairs may exceed the cap by one.
    let caps = region.region.clusters.map { min($0.maxWarps, ceiling) + 1 }
    let clusterOf = region.source == .edgeList ? [] : region.clusterOf
    var aboveCeiling = Witnesses()
    var aboveCap = Witnesses()
    var highest = 0
    for node in 0..<region.count {
      let degree = graph.outDegree(of: NodeIndex(node))
      highest = max(highest, degree)
      if degree > ceiling {
        aboveCeiling.add(region.label(node))
      } else if !clusterOf.isEmpty, Int(clusterOf[node]) < caps.count,
        degree > caps[Int(clusterOf[node])]
      {
        aboveCap.add(region.label(node))
      }
    }
    log.measure(region.name, "most exits of a sector", Double(highest), most: Double(ceiling))
    log.add(region.name, aboveCeiling) {
      "\(counted($0, "sector")) with more than \(counted(ceiling, "exit"))"
    }
    log.add(region.name, aboveCap) {
      "\(counted($0, "sector")) with more exits than the cluster's cap and one"
    }
  }

  private static func oneWayShare(_ region: RegionContext, _ log: inout ViolationLog) {
    guard region.count >= 100 else { return }
    let (oneWay, links) = region.oneWayLinks()
    guard links > 0 else { return }
    let expected = region.thresholds.oneWayPercent
    // With two warps per sector, nearly all of them are needed in both directions for connectivity.
    let isShort = region.thresholds.maxWarps <= 2 || region.warned.contains("ONE_WAY_SHORTFALL")
    let least = isShort ? 0 : expected - 3
    let most = region.warned.contains("ONE_WAY_EXCESS") ? 100 : expected + 3
    let share = 100 * Double(oneWay) / Double(links)
    log.measure(
      region.name, "percent of links that are one-way without a formation's doing", share,
      least: Double(max(0, least)), most: Double(most))
    guard share < Double(least) - 1e-9 || share > Double(most) + 1e-9 else { return }
    log.add(
      region.name,
      "\(oneWay) of \(counted(links, "link")) one-way without a formation's "
        + "doing, \(fixed(share, decimals: 1)) %, must be \(expected) % ± 3 points")
  }

  private static func oneComponent(_ region: RegionContext, _ log: inout ViolationLog) {
    guard let main = region.mainComponent else { return }
    let components = region.components.componentOf
    let graph = region.graph
    let incoming = region.reversed
    let islands = region.islandGroups
    var outside = Witnesses()
    for node in 0..<region.count where components[node] != main && islands.group(of: node) == nil {
      let isSink =
        graph.outDegree(of: NodeIndex(node)) == 0 && incoming.outDegree(of: NodeIndex(node)) > 0
      if !isSink { outside.add(region.label(node)) }
    }
    log.add(region.name, outside) {
      "\(counted($0, "sector")) outside of the capital's strongly connected component"
    }
  }
}

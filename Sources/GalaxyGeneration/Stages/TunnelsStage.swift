import Determinism
import GalaxyModel
import GalaxySettings
import GraphKit
import WarpMap

extension Stage {
  /// Adds warp tunnels: natural ones across the region, artificial ones in fedspace, and a one-way
  /// tunnel from each wormhole sector.
  ///
  /// Example: of terran-space with seed 7, 105 tunnels: 103 natural ones, and two in fedspace.
  static let tunnels = Stage(
    name: "tunnels", level: .map, makes: [.sectorNames, .tunnels],
    establishes: ["INV-46", "INV-48", "INV-49", "INV-50"]
  ) { draft in
    var builder = TunnelBuilder(draft: draft)
    builder.build(&draft)
  }
}

/// Builds the tunnels of one region; each sector is an endpoint of at most one tunnel.
private struct TunnelBuilder {
  private let graph: UndirectedGraph
  private let measures: TunnelMeasures
  private var isUsed: [Bool]
  private var stream: RandomStream
  private var tunnels: [WarpTunnel] = []
  /// The number of natural tunnels with endpoints closer to each other than desired.
  private var close = 0
  /// The number of tunnels that a step keeps, which come first.
  private var keptCount = 0

  init(draft: RegionDraft) {
    let region = draft.region
    graph = region.undirectedWarps()
    measures = TunnelMeasures(region)
    isUsed = draft.reserved
    stream = draft.random.stream("tunnels")
  }

  mutating func build(_ draft: inout RegionDraft) {
    // A sector that keeps its tunnels gains none.
    for node in draft.pins?.tunnelEnds.members ?? [] { isUsed[node] = true }
    let closed = draft.pins?.tunnelEnds.members.count { !draft.reserved[$0] } ?? 0
    let eligible = draft.region.sectors.type.indices.filter { !isUsed[$0] }
    // The share refers to all sectors off islands, although those inside of formations are not
    // eligible.
    let sectors = eligible.count + closed + formationSectors(draft)
    let due = roundedRatio(
      sectors * draft.settings[\.participationPercent] * draft.plan.tunnelPercent, 20_000)
    keep(&draft)
    let kept = tunnels
    let keptArtificial = kept.count { $0.type == .artificial }
    let keptOneWays = kept.count { !$0.isTwoWay }
    let count = max(0, min((eligible.count + 2 * kept.count) / 2, due) - kept.count)
    let oneWays = max(
      0, count + kept.count - roundedRatio(85 * (count + kept.count), 100) - keptOneWays)
    let artificial = addArtificial(
      min(count, max(0, draft.settings[\.fedspace] / 5 - keptArtificial)), &draft)
    let wormholes = addWormholes(atMost: count - artificial, eligible, draft)
    let natural = addNatural(
      count - artificial - wormholes, oneWays: max(0, oneWays - wormholes), eligible, draft)
    draft.note("tunnels", kept: kept.count, drawn: artificial + wormholes + natural)
    let found = artificial + wormholes + natural + kept.count
    if found < due {
      draft.warn(
        "tunnels", "TUNNEL_SHORTFALL",
        "\(due) warp tunnels were due, \(found) found two ends that are "
          + "far enough apart and in no formation")
    }
    if close > 0 {
      draft.warn(
        "tunnels", "TUNNEL_CLOSE",
        "\(close) of \(natural) natural tunnels join sectors less than four hops apart, where the "
          + "region is too small for more")
    }
    markLatent(draft.settings[\.latentPercent])
    tunnels.sort {
      ($0.origin.node, $0.destination.node) < ($1.origin.node, $1.destination.node)
    }
    draft.region.tunnels = TunnelTable(tunnels)
  }

  /// Takes over the tunnels that a step keeps; what they cost is computed again.
  private mutating func keep(_ draft: inout RegionDraft) {
    guard let pins = draft.pins, let previous = draft.previous else { return }
    for index in previous.region.tunnels.indices {
      var tunnel = previous.region.tunnels[index]
      let (origin, destination) = (tunnel.origin.node, tunnel.destination.node)
      guard pins.tunnels.contains(SectorPair(origin, destination).ascending) else { continue }
      if let why = fault(origin, destination, draft) {
        draft.cannotKeep(
          "tunnel:\(origin + 1)-\(destination + 1)", in: "tunnels", because: why)
        continue
      }
      isUsed[origin] = true
      isUsed[destination] = true
      if tunnel.stability != WarpTunnel.wormholeStability {
        tunnel.turnCost = measures.cost(origin, destination)
      }
      tunnel.length = measures.length(origin, destination)
      tunnels.append(tunnel)
    }
    keptCount = tunnels.count
  }

  /// Why a kept tunnel cannot be on the new map; nil if it can.
  private func fault(_ origin: Int, _ destination: Int, _ draft: RegionDraft) -> String? {
    for node in [origin, destination] where draft.reserved[node] {
      return "sector \(node + 1) is in a formation now"
    }
    let joined = graph.neighbors(of: NodeIndex(origin)).contains(UInt32(destination))
    return joined ? "a warp joins its ends now" : nil
  }

  // The number of sectors of the mainland where no tunnel may end.
  private func formationSectors(_ draft: RegionDraft) -> Int {
    let group = draft.islands?.group ?? []
    return draft.reserved.indices.filter { draft.reserved[$0] && (group.isEmpty || group[$0] == 0) }
      .count
  }

  // Joins the farthest pairs of fedspace, by hops, but never two adjacent sectors.
  private mutating func addArtificial(_ wanted: Int, _ draft: inout RegionDraft) -> Int {
    let fedspace = (0..<min(draft.settings[\.fedspace], graph.nodeCount)).filter { !isUsed[$0] }
    var added = 0
    var hops: [[UInt32]] = []
    for node in fedspace {
      let reached = graph.breadthFirstDistances(from: NodeIndex(node)).distances
      hops.append(fedspace.map { reached[$0] })
    }
    while added < wanted {
      var best: (i: Int, j: Int, hops: UInt32)?
      for i in fedspace.indices where !isUsed[fedspace[i]] {
        for j in fedspace.indices.dropFirst(i + 1) where !isUsed[fedspace[j]] {
          let distance = hops[i][j]
          if distance >= 2 && distance != UInt32.unreached && distance > best?.hops ?? 0 {
            best = (i, j, distance)
          }
        }
      }
      guard let best else { break }
      add(fedspace[best.i], fedspace[best.j], .artificial, isTwoWay: true, draft)
      added += 1
    }
    return added
  }

  // A wormhole leads one-way to a sector more than ten hops away.
  private mutating func addWormholes(
    atMost limit: Int, _ eligible: [Int], _ draft: RegionDraft
  ) -> Int {
    var added = 0
    var scratch = BreadthFirstScratch(nodeCount: graph.nodeCount)
    let draws = draft.random.family("tunnels/wormholes")
    for node in eligible where draft.region.sectors.type[node] == .wormhole && !isUsed[node] {
      if added == limit { break }
      graph.breadthFirstBall(around: NodeIndex(node), radius: 10, scratch: &scratch)
      var stream = draws.stream(UInt64(node))
      func isFar(_ other: Int) -> Bool {
        !isUsed[other] && draft.region.sectors.type[other] != .wormhole
          && scratch.distance(of: NodeIndex(other)) == UInt32.unreached
      }
      var target: Int?
      for _ in 0..<64 where target == nil {
        let other = eligible[stream.index(below: eligible.count)]
        if isFar(other) { target = other }
      }
      guard let target = target ?? eligible.first(where: isFar) else { continue }
      add(
        node, target, .natural, isTwoWay: false, stability: WarpTunnel.wormholeStability,
        turnCost: 1, draft)
      added += 1
    }
    return added
  }

  private mutating func addNatural(
    _ wanted: Int, oneWays: Int, _ eligible: [Int], _ draft: RegionDraft
  ) -> Int {
    let free = eligible.filter { !isUsed[$0] }
    var ends = stream.sample(min(2 * wanted, free.count), of: free.count).map { free[$0] }
    stream.shuffle(&ends)
    var pairs: [(Int, Int)] = []
    // At least four hops apart; less only in tiny regions where that is impossible.
    for leastHops in [4, 3, 2] where pairs.count < wanted && !ends.isEmpty {
      var matcher = TunnelMatcher(
        x: draft.region.sectors.x.unpacked, y: draft.region.sectors.y.unpacked, graph: graph,
        meanWarpLength: measures.meanWarpLength, leastHops: leastHops)
      let found = matcher.pair(ends, &stream)
      if leastHops < 4 { close += found.count }
      pairs += found
      let paired = Set(pairs.flatMap { [$0.0, $0.1] })
      ends = ends.filter { !paired.contains($0) }
    }
    var left = pairs.count
    var need = min(oneWays, left)
    for (a, b) in pairs {
      let isOneWay = stream.below(UInt64(left)) < UInt64(need)
      if isOneWay { need -= 1 }
      left -= 1
      add(a, b, .natural, isTwoWay: !isOneWay, draft)
    }
    return pairs.count
  }

  // Marks an exact share of the natural one-way tunnels as latent, but never wormholes.
  private mutating func markLatent(_ percent: Int) {
    let oneWays = tunnels.indices.filter { !tunnels[$0].isTwoWay }
    let candidates = oneWays.filter { tunnels[$0].stability >= 0.8 && $0 >= keptCount }
    let kept = oneWays.count { tunnels[$0].isLatent && $0 < keptCount }
    let wanted = min(
      candidates.count, max(0, roundedRatio(oneWays.count * percent, 100) - kept))
    for index in stream.sample(wanted, of: candidates.count) {
      tunnels[candidates[index]].isLatent = true
    }
  }

  private mutating func add(
    _ a: Int, _ b: Int, _ type: WarpTunnelType, isTwoWay: Bool, stability: Double? = nil,
    turnCost: Int? = nil, _ draft: RegionDraft
  ) {
    isUsed[a] = true
    isUsed[b] = true
    let origin = isTwoWay ? min(a, b) : a
    let destination = isTwoWay ? max(a, b) : b
    tunnels.append(
      WarpTunnel(
        name: "",
        origin: SectorReference(region: draft.regionIndex, node: origin),
        destination: SectorReference(region: draft.regionIndex, node: destination),
        type: type, isTwoWay: isTwoWay, isLatent: false,
        stability: stability ?? Double(stream.int(in: 80...95)) / 100,
        turnCost: turnCost ?? measures.cost(origin, destination),
        length: measures.length(origin, destination)))
  }
}

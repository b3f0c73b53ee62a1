import Determinism
import GalaxyModel
import GalaxySettings

extension Stage {
  /// Places nebulae: contiguous stretches of some clusters or single sectors, depending on the
  /// density profile, then those of frontier outposts.
  ///
  /// Each cluster with a nebula gets a color.
  ///
  /// Example: of terran-space with seed 7, 25 sectors of nebulae.
  static let nebulae = Stage(
    name: "nebulae", level: .map, makes: [.sectorTypes, .flags, .nebulae],
    establishes: ["INV-63", "INV-64"]
  ) { draft in
    let count = draft.plan.sectorCount
    draft.region.sectors.nebulaDensity = PackedColumn(repeating: 0, count: count)
    draft.keepNebulae()
    var painter = NebulaPainter(draft: draft)
    if draft.settings[\.density] == .tradewars {
      painter.scatter(&draft)
    } else {
      painter.layStretches(&draft)
    }
    painter.addOutposts(&draft)
    painter.finish(&draft)
  }
}

/// Draws the nebulae of one region.
private struct NebulaPainter {
  /// Sectors that never have a nebula: fedspace, anchors.
  private let isBarred: [Bool]
  /// Clusters whose nebula, or lack of one, a step keeps.
  private let kept: NodeSet?
  /// Cores and colors by cluster.
  private let clusterDraws: StreamFamily
  private let sectorDraws: StreamFamily

  init(draft: RegionDraft) {
    var barred = (0..<draft.plan.sectorCount).map(draft.isFedspace)
    for node in draft.anchors { barred[node] = true }
    for node in draft.pins?.facts.members ?? [] { barred[node] = true }
    kept = draft.pins?.nebulae
    isBarred = barred
    clusterDraws = draft.random.family("nebulae/cluster")
    sectorDraws = draft.random.family("nebulae/sector")
  }

  private func nodes(_ cluster: Cluster) -> Range<Int> { cluster.nodes }

  private func isKept(_ cluster: Int) -> Bool { kept?.contains(cluster) ?? false }

  /// Stretches that cover a part of some clusters, never the first.
  mutating func layStretches(_ draft: inout RegionDraft) {
    let clusters = draft.region.clusters.count
    var wanted = roundedRatio(draft.settings[\.nebulaPercent] * clusters, 100)
    if clusters >= 5 && draft.settings[\.nebulaPercent] > 0 { wanted = max(1, wanted) }
    let open = (1..<max(1, clusters)).filter { !isKept($0) }
    let found = (1..<max(1, clusters)).count {
      isKept($0) && draft.region.clusters[$0].nebula != nil
    }
    wanted = min(wanted - found, open.count)
    if wanted <= 0 { return }
    let isEntry = entrySectors(draft)
    var choice = draft.random.stream("nebulae")
    for place in choice.sample(wanted, of: open.count) {
      let index = open[place]
      let cluster = draft.region.clusters[index]
      var stream = clusterDraws.stream(UInt64(index))
      let free = nodes(cluster).filter { !isBarred[$0] }
      let cores = free.filter { !isEntry[$0] }
      guard let core = pick(cores.isEmpty ? free : cores, &stream) else { continue }
      let coverage = [30, 50, 70, 100][stream.weightedIndex([50, 30, 15, 5])]
      let size = max(1, min(free.count, roundedRatio(coverage * nodes(cluster).count, 100)))
      let stretch = Array(nearestFirst(free, to: core, draft.region.sectors).prefix(size))
      paint(stretch, core: core, cluster: index, &draft, &stream)
    }
  }

  /// Single sectors, each with the same chance, outside the first cluster.
  mutating func scatter(_ draft: inout RegionDraft) {
    let percent = UInt64(draft.settings[\.nebulaPercent])
    for index in draft.region.clusters.indices.dropFirst() where !isKept(index) {
      let chosen = nodes(draft.region.clusters[index]).filter { node in
        !isBarred[node] && sectorDraws.value(UInt64(node), below: 100) < percent
      }
      guard let core = chosen.first else { continue }
      var stream = clusterDraws.stream(UInt64(index))
      let ordered = nearestFirst(chosen, to: core, draft.region.sectors)
      paint(ordered, core: core, cluster: index, &draft, &stream)
    }
  }

  /// Sectors of frontier outposts that have no nebula yet get one with a chance of 15 %.
  mutating func addOutposts(_ draft: inout RegionDraft) {
    for index in draft.region.clusters.indices.dropFirst()
    where draft.region.clusters[index].type == .frontierOutpost && !isKept(index) {
      var stream = draft.random.stream("nebulae/outpost", key: String(index + 1))
      for node in nodes(draft.region.clusters[index])
      where !isBarred[node] && draft.region.sectors.nebulaDensity[node] == 0 {
        if !stream.chance(15, in: 100) { continue }
        let color = draft.region.clusters[index].nebula ?? .amber
        draft.region.clusters[index].nebula = color
        let density = stream.int(in: color.band)
        set(node, density, stream.next() & 1 == 0, &draft)
      }
    }
  }

  /// Records each cluster's mean density.
  mutating func finish(_ draft: inout RegionDraft) {
    for index in draft.region.clusters.indices {
      var sum = 0
      var sectors = 0
      for node in nodes(draft.region.clusters[index]) {
        let density = Int(draft.region.sectors.nebulaDensity[node])
        if density > 0 {
          sum += density
          sectors += 1
        }
      }
      if sectors > 0 {
        draft.region.clusters[index].fieldStrength = Double(roundedRatio(10 * sum, sectors)) / 10
      }
    }
  }

  // Density falls from the core to the edge, and its mean is the field strength exactly: deviations
  // come in pairs of opposite sign.
  private func paint(
    _ stretch: [Int], core: Int, cluster: Int, _ draft: inout RegionDraft,
    _ stream: inout RandomStream
  ) {
    let zone = draft.region.zone(at: core)?.type ?? .expanse
    let colors = NebulaColor.weights(in: zone)
    let color = colors[stream.weightedIndex(colors.map(\.weight))].color
    draft.region.clusters[cluster].nebula = color
    let strength = stream.int(in: max(2, color.band.lowerBound)...min(99, color.band.upperBound))
    let swing = min(12, strength - 1, 100 - strength)
    let last = stretch.count - 1
    for (place, node) in stretch.enumerated() {
      let deviation = last == 0 ? 0 : swing * (last - 2 * place) / last
      set(node, strength + deviation, stream.next() & 1 == 0, &draft)
    }
  }

  private func set(_ node: Int, _ density: Int, _ magnetic: Bool, _ draft: inout RegionDraft) {
    draft.region.sectors.nebulaDensity[node] = Int32(density)
    draft.region.sectors.type[node] = .nebula
    if magnetic { draft.region.sectors.flags[node].insert(.magneticNebula) }
  }

  private func pick(_ nodes: [Int], _ stream: inout RandomStream) -> Int? {
    nodes.isEmpty ? nil : nodes[stream.index(below: nodes.count)]
  }

  private func nearestFirst(_ nodes: [Int], to core: Int, _ sectors: SectorTable) -> [Int] {
    func key(_ node: Int) -> Int64 {
      let dx = Int64(sectors.x[node] - sectors.x[core])
      let dy = Int64(sectors.y[node] - sectors.y[core])
      let dz = Int64(sectors.z[node] - sectors.z[core])
      return dx * dx + dy * dy + dz * dz
    }
    return nodes.map { (key($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  // Members of a cluster with a warp from another cluster.
  private func entrySectors(_ draft: RegionDraft) -> [Bool] {
    var isEntry = [Bool](repeating: false, count: draft.plan.sectorCount)
    let warps = draft.region.warps
    let cluster = draft.region.sectors.cluster
    for index in 0..<warps.count {
      let u = Int(warps.source[index])
      let v = Int(warps.destination[index])
      if cluster[u] == cluster[v] { continue }
      isEntry[v] = true
      if warps.isTwoWay(index) { isEntry[u] = true }
    }
    return isEntry
  }
}

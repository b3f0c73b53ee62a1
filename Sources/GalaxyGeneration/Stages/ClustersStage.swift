import Determinism
import GalaxyModel
import GalaxySettings
import PlaceNaming

extension Stage {
  /// Assigns the range, biome, warp cap, and center of each cluster.
  ///
  /// Example: of terran-space with seed 7, six clusters of 50 sectors: TRADE_HUB, STANDARD,
  /// POPULATION_CENTER, and so on outwards.
  static let clusters = Stage(
    name: "clusters", level: .places, makes: [.clusters],
    establishes: ["INV-11", "INV-12", "INV-13", "INV-15", "INV-16", "INV-17"]
  ) { draft in
    let plan = draft.plan
    let sizes = clusterSizes(sectors: plan.sectorCount, clusters: plan.clusterCount)
    let isNexus = plan.type == .centralNexus
    let types = draft.random.family("clusters/type")
    let kept = draft.keptClusterTypes
    let given = GivenWarps(draft)
    var contested = kept.values.count { $0.type == .contested }
    var first = 1
    draft.region.clusters.reserveCapacity(sizes.count)
    draft.region.sectors.cluster.reserveCapacity(plan.sectorCount)
    for (index, size) in sizes.enumerated() {
      let last = first + size - 1
      var stream = types.stream(UInt64(index))
      let type =
        isNexus
        ? ClusterCatalog.nexus[index].type
        : kept[index]?.type
          ?? clusterType(
            index: index, first: first, last: last, count: plan.sectorCount,
            mayContest: 5 * contested + 5 <= sizes.count, &stream)
      if type == .contested && kept[index] == nil { contested += 1 }
      // The core and the whole Nexus are wired as densely as permitted.
      let cap =
        index == 0 || isNexus
        ? draft.settings[\.maxWarps]
        : kept[index]?.maxWarps ?? min(type.rules.maxWarps, draft.settings[\.maxWarps])
      // No warp that is kept is cut; one exit above the cap is allowed.
      let exits = (given?.mostExits(of: first - 1..<last) ?? 0) - 1
      var cluster = Cluster(
        ordinal: index + 1, name: isNexus ? ClusterCatalog.nexus[index].name : "",
        type: type, firstSector: first, lastSector: last, maxWarps: max(cap, exits))
      cluster.recommendedShip = isNexus ? "any" : type.rules.recommendedShip
      if isNexus {
        cluster.warpStability = 0.95
        cluster.economicValue = 8
      }
      cluster.center = center(of: first - 1..<last, draft.region.sectors)
      draft.region.clusters.append(cluster)
      draft.region.sectors.cluster.append(
        contentsOf: repeatElement(UInt32(index), count: size))
      first = last + 1
    }
    draft.note("clusters", kept: kept.count, drawn: sizes.count - kept.count)
  }

  // All sectors of a contested cluster have two warps; where they are many, most of the region would
  // be alike.
  private static func clusterType(
    index: Int, first: Int, last: Int, count: Int, mayContest: Bool,
    _ stream: inout RandomStream
  ) -> ClusterType {
    let middle = first + last
    let third: ClusterCatalog.Third =
      index == 0 || 3 * middle <= 2 * count
      ? .inner : 3 * middle <= 4 * count ? .middle : .outer
    let choices = ClusterCatalog.weights(third).filter { mayContest || $0.type != .contested }
    return choices[stream.weightedIndex(choices.map(\.weight))].type
  }

  private static func center(of nodes: Range<Int>, _ sectors: SectorTable) -> Position {
    func mean(_ values: PackedColumn<Int32>) -> Int32 {
      var sum = 0
      for node in nodes { sum += Int(values[node]) }
      // Half up, also below zero: floor((2·sum + n) / 2n).
      let numerator = 2 * sum + nodes.count
      let denominator = 2 * nodes.count
      let quotient = numerator / denominator
      return Int32(numerator % denominator < 0 ? quotient - 1 : quotient)
    }
    return Position(x: mean(sectors.x), y: mean(sectors.y), z: mean(sectors.z))
  }

  /// Names the clusters: a coined word and a second word that depends on the distance.
  ///
  /// Example: of terran-space with seed 7, "Crelreach Concourse" around the capital, "Sheamworth
  /// Wastes" at the rim.
  static let clusterNames = Stage(
    name: "cluster-names", level: .map, makes: [.clusterNames], establishes: ["INV-14"]
  ) { draft in
    if draft.plan.type == .centralNexus { return }
    var stream = draft.random.stream("cluster-names")
    let kept = draft.keptClusterNames
    var names = draft.names(of: .clusters)
    let count = draft.plan.sectorCount
    for index in draft.region.clusters.indices {
      let cluster = draft.region.clusters[index]
      let middle = cluster.firstSector + cluster.lastSector
      let pool =
        index == 0 || 3 * middle <= 2 * count
        ? NamePools.clusterCivic
        : 3 * middle <= 4 * count ? NamePools.clusterRoute : NamePools.clusterWild
      let name = names.next(stream.pick(from: pool))
      draft.region.clusters[index].name = kept[index] ?? name
    }
    draft.note(
      "cluster-names", kept: kept.count, drawn: draft.region.clusters.count - kept.count)
  }
}
